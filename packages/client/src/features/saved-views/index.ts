import './saved-views';

export { SavedViews } from './SavedViews';
