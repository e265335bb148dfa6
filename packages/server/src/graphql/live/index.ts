export { followed } from './followed';
export { LiveAnswers } from './live-answers';
export { Pulse } from './pulse';
export { LiveSocket } from './socket';
