// Whether /api/messages may be open at all, and what an unsigned activity must be to come in. Pure decisions.

export interface MessagesDoor {
  readonly appId: string | null;
  /** Said out loud by whoever starts the server, for a bot emulator on the same machine. */
  readonly localFlag: boolean;
  /** True when the server listens on this machine's loopback address alone. */
  readonly loopback: boolean;
}

/** Without an app id the adapter takes anyone's word, and answers to whatever address the activity names. */
export const mayMountMessages = ({ appId, localFlag, loopback }: MessagesDoor): boolean =>
  appId !== null || (localFlag && loopback);

/** An unsigned activity is answered only to a service on this machine: otherwise it could send us anywhere. */
export function answersToThisMachine(serviceUrl: unknown): boolean {
  if (typeof serviceUrl !== 'string' || !URL.canParse(serviceUrl)) return false;
  const { protocol, hostname } = new URL(serviceUrl);
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
