import type { Feature } from '../feature';
import { Note } from './note.entity';
import { EngagementNotesFields, OrganisationNotesFields, PersonNotesFields } from './note.fields';
import { NoteMutations } from './note.mutations';
import { noteAbilities, noteParents, noteReading } from './note.reading';

export { Note } from './note.entity';
export { noteReading } from './note.reading';
export { NoteType } from './note.type';

export const notes: Feature = {
  entities: [Note],
  readings: [noteReading, noteAbilities],
  extensions: noteParents,
  resolvers: [PersonNotesFields, OrganisationNotesFields, EngagementNotesFields, NoteMutations],
};
