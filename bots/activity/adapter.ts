// Microsoft's adapter, set up so that a failed turn answers a reference and never the text of an error.

import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import { failure } from './answer.js';

/** The bot's registration in Azure. New bots are single-tenant or a managed identity; the type follows from the tenant if not given. */
export interface App {
  readonly id: string;
  readonly password: string | null;
  readonly type: string | null;
  readonly tenantId: string | null;
}

/**
 * Without a registration it takes unsigned activities: for this process and this machine only.
 * @throws Error naming the setting, when a registration lacks what its type needs.
 */
export function createAdapter(report: (error: unknown) => string, app?: App): CloudAdapter {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(app ? settings(app) : {}));
  adapter.onTurnError = (context, error) => apologise(context, report(error), report);
  return adapter;
}

const settings = (app: App) => ({
  MicrosoftAppId: app.id,
  MicrosoftAppType: app.type ?? (app.tenantId === null ? 'MultiTenant' : 'SingleTenant'),
  ...(app.password !== null && { MicrosoftAppPassword: app.password }),
  ...(app.tenantId !== null && { MicrosoftAppTenantId: app.tenantId }),
});

/** If even the apology cannot be sent, that is reported too; thrown, its text would be the HTTP answer. */
async function apologise(context: TurnContext, reference: string, report: (error: unknown) => string): Promise<void> {
  try {
    await context.sendActivity(failure(reference));
  } catch (error) {
    report(error);
  }
}
