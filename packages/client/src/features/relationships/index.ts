export { TieFields } from './ties';
export { TiesSection } from './TiesSection';
