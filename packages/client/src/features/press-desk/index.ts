import './press-desk';

export { Boilerplate } from './Boilerplate';
export { FeedLine } from './FeedLine';
