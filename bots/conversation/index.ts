export { type Conversation, type ConversationNeeds, createConversation } from './conversation.js';
export { MOST_CHARACTERS } from './listen.js';
export type { Hear, People, RecordDoor, Surface, Turn } from './turn.js';
