// The chat page: what is typed or pressed is posted to /say, and the cards that come back are shown in order.

import { drawCard } from '/answer.js';
import { cast } from '/cast.js';

const log = document.getElementById('log');
const form = document.getElementById('say');
const words = document.getElementById('words');
const welcome = document.getElementById('welcome');

let thread = crypto.randomUUID();
let busy = false;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const said = words.value.trim();
  if (said === '' || busy) return;
  words.value = '';
  void ask(said, { words: said });
});

for (const button of document.querySelectorAll('[data-says]')) {
  button.addEventListener('click', () => void ask(button.dataset.says, { words: button.dataset.says }));
}

document.getElementById('new-conversation').addEventListener('click', () => {
  if (busy) return;
  thread = crypto.randomUUID();
  log.replaceChildren();
  welcome.hidden = false;
  window.scrollTo(0, 0);
  words.focus();
});

/** Escape comes back to the message box, and empties it when already there; typing anywhere goes to the box. */
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    if (document.activeElement === words) words.value = '';
    words.focus();
    return;
  }
  const printable = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (printable && !document.activeElement?.matches('input, textarea, select')) words.focus();
});

/** A change of who one is is said like anything else, and what the select shows is read back from the server. */
const whoIsWho = cast((words) => void ask(words, { words }));

void showCouncil();
words.focus({ preventScroll: true });

/** One question at a time: `said` is shown as the person's message, `message` is what is posted. */
async function ask(said, message) {
  if (busy) return;
  welcome.hidden = true;
  log.append(spoken(said));
  // Its own id, so that what is sent again after a failure is done once.
  await answerTo({ id: crypto.randomUUID(), ...message });
  if (whoIsWho.changes(said)) void whoIsWho.refresh();
}

async function answerTo(message) {
  const asked = thread;
  setBusy(true);
  const waiting = note('Looking', 'waiting');
  log.append(waiting);
  waiting.scrollIntoView({ block: 'nearest' });
  try {
    const answers = await post(message);
    waiting.remove();
    const shown = show(answers);
    for (const [i, { follow }] of answers.entries()) if (follow) void followUp(follow, asked, shown[i]);
  } catch (error) {
    waiting.remove();
    showFailure(error, message);
  } finally {
    setBusy(false);
  }
}

/**
 * Part of the answer was not ready: asked for quietly, and added to the answer it belongs to. The person may go on
 * meanwhile, so nothing takes the focus; if it fails, the answer itself already says that it is not there yet.
 */
async function followUp(words, asked, article) {
  try {
    const answers = await post({ words });
    if (thread !== asked || !article?.isConnected) return;
    for (const { summary, card } of answers) {
      article.append(hidden(summary));
      fill(article, card);
    }
  } catch (error) {
    console.info('What was to follow did not come.', error);
  }
}

async function post(message) {
  const response = await fetch('/say', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ thread, ...message }),
  });
  const body = await response.json();
  if (!response.ok) throw new Refused(body.error);
  return body.answers;
}

/** The server answered, and said in a sentence why not. */
class Refused extends Error {}

/** The start of the first new answer comes into view and takes the focus, so that reading goes on from there. */
function show(answers) {
  const articles = answers.map(answered);
  const [first] = articles;
  first?.querySelector('h2').focus({ preventScroll: true });
  first?.scrollIntoView({ block: 'start' });
  return articles;
}

/** A screen reader hears the one-sentence summary as it is put in its place; the card is there to be read, not recited. */
function answered({ summary, card }) {
  const article = document.createElement('article');
  const heading = document.createElement('h2');
  heading.tabIndex = -1;
  heading.append('Placewell', hidden(`: ${summary}`));
  article.append(heading);
  log.append(article);
  fill(article, card);
  return article;
}

function fill(article, card) {
  const body = document.createElement('div');
  body.className = 'card';
  body.setAttribute('aria-live', 'off');
  article.append(body);
  body.append(drawCard(card, press));
}

/** A button's words are shown as the person's own; a form is sent under the name of its button. */
function press(label, data) {
  if (busy) return;
  void ask(typeof data.says === 'string' ? data.says : label, { data });
}

function showFailure(error, message) {
  const sentence = error instanceof Refused ? error.message : 'Placewell did not answer. It may have been stopped.';
  const failed = note(sentence, 'failed');
  failed.setAttribute('role', 'alert');
  const retry = document.createElement('button');
  retry.type = 'button';
  retry.textContent = 'Try again';
  retry.addEventListener('click', () => {
    failed.remove();
    void answerTo(message);
  });
  failed.append(retry);
  log.append(failed);
  failed.scrollIntoView({ block: 'nearest' });
  retry.focus({ preventScroll: true });
}

function spoken(said) {
  const element = document.createElement('div');
  element.className = 'said';
  const text = document.createElement('p');
  text.dir = 'auto';
  text.textContent = said;
  element.append(hidden('You said: '), text);
  return element;
}

function note(sentence, kind) {
  const element = document.createElement('div');
  element.className = kind;
  const text = document.createElement('p');
  text.textContent = sentence;
  element.append(text);
  return element;
}

function hidden(text) {
  const element = document.createElement('span');
  element.className = 'for-screen-readers';
  element.textContent = text;
  return element;
}

function setBusy(now) {
  busy = now;
  log.setAttribute('aria-busy', String(now));
  form.querySelector('button').disabled = now;
  whoIsWho.disable(now);
}

async function showCouncil() {
  const line = document.getElementById('council');
  try {
    const response = await fetch('/council');
    const { name, asAt, error } = await response.json();
    const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
    line.textContent = response.ok
      ? `${name}: invented data, as at ${new Date(`${asAt}T00:00:00Z`).toLocaleDateString('en-GB', day)}`
      : error;
  } catch {
    line.textContent = 'Invented data; the county could not be read.';
  }
}
