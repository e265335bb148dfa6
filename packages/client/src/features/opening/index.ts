export { BreakGlass } from './BreakGlass';
