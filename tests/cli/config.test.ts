import { describe, expect, test } from 'vitest';
import { readConfig } from '#src/config';

describe('the environment', () => {
  test('an empty one is the embedded store on loopback, on the usual port', () => {
    expect(readConfig({})).toEqual({
      ok: true,
      config: {
        as: null,
        databaseUrl: null,
        keys: null,
        policyFile: null,
        logLevel: null,
        port: null,
        host: '127.0.0.1',
        microsoftApp: null,
        localMessages: false,
      },
    });
  });

  test('a variable set to nothing is not set', () => {
    expect(readConfig({ PORT: '', HOST: ' ', DATABASE_URL: '' })).toEqual(readConfig({}));
  });

  test('every problem is named at once, with what was expected and what came', () => {
    expect(readConfig({ PORT: '70000', LOG_LEVEL: 'loud', MicrosoftAppId: 'x' })).toEqual({
      ok: false,
      problems: [
        { where: 'LOG_LEVEL', expected: expect.stringContaining('warn'), received: '"loud"' },
        { where: 'PORT', expected: 'a port number from 0 to 65535', received: '"70000"' },
        { where: 'MicrosoftAppId', expected: 'the app id, a GUID', received: '"x"' },
      ],
    });
  });

  test.each(['http', '-1', '1.5', '0x10', '65536', '99999999'])('a port of %s is refused', (PORT) => {
    expect(readConfig({ PORT })).toMatchObject({ ok: false, problems: [{ where: 'PORT' }] });
  });

  test('a database URL that is refused is not repeated: it may hold a password', () => {
    const read = readConfig({ DATABASE_URL: 'mysql://officer:hunter2@db/county' });
    expect(read).toMatchObject({ ok: false, problems: [{ where: 'DATABASE_URL' }] });
    expect(JSON.stringify(read)).not.toContain('hunter2');
  });

  test('an app id brings its credentials with it', () => {
    const id = '5d1f8a52-7a0e-4f5e-9d52-0c1b9a4f3f10';
    expect(
      readConfig({ MicrosoftAppId: id, MicrosoftAppPassword: 'secret', MicrosoftAppType: 'SingleTenant' }),
    ).toMatchObject({
      ok: true,
      config: { microsoftApp: { id, password: 'secret', type: 'SingleTenant', tenantId: null } },
    });
  });
});
