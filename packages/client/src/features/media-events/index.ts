import './events.css';

export { EventsOfPerson, PersonEvents } from './PersonEvents';
