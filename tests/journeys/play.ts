// Plays a journey through whatever can hear it: the conversation itself, the page, or a chat platform.

import { expect } from 'vitest';
import type { Journey } from './journey.js';

/** One person in a fresh thread, on any platform. Each answer is everything then on the screen, as text. */
export interface Player {
  hear(words: string): Promise<string>;
  /** Sends the form last shown with these answers changed. */
  send(changes: Readonly<Record<string, string>>): Promise<string>;
}

export async function play(journey: Journey, player: Player): Promise<void> {
  for (const [i, step] of journey.steps.entries()) {
    const screen = plain(step.send === undefined ? await player.hear(step.say ?? '') : await player.send(step.send));
    const where = `step ${i + 1} of "${journey.name}": ${step.send === undefined ? (step.say ?? '').slice(0, 60) : 'the form'}`;
    for (const sight of step.see)
      expect(sees(screen, sight), `${where}\nexpected to see ${sight} in\n${screen}`).toBe(true);
    for (const sight of step.notSee ?? [])
      expect(sees(screen, sight), `${where}\nexpected not to see ${sight} in\n${screen}`).toBe(false);
  }
}

const sees = (screen: string, sight: string | RegExp): boolean =>
  typeof sight === 'string' ? screen.toLowerCase().includes(plain(sight).toLowerCase()) : sight.test(screen);

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');
