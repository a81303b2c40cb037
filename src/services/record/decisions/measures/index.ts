export { type AskHistory, type ResponseRate, responseRates } from './response-rates.js';
export { type Placed, type Spread, type TimeToPlace, timeToPlace } from './time-to-place.js';
