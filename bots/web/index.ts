// The page without sign-in: a chat on this machine, over invented data, on the same bot that answers a channel.

export { createMessagesEndpoint } from './messages-endpoint.js';
export { createWeb, type ShownCast, type ShownCouncil, type WebParts } from './web.js';
