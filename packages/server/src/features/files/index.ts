import type { Feature } from '../feature';
import { FileContent, FilePiece, StoredFile } from './file.entity';
import {
  AgreementFilesFields,
  CommitmentFilesFields,
  EngagementFilesFields,
  OrganisationFilesFields,
  PersonFilesFields,
} from './file.fields';
import { FileMutations } from './file.mutations';
import { fileParents, fileReading } from './file.reading';

export { FileContent, StoredFile } from './file.entity';
export { FilePayload } from './file.mutations';
export { fileReading } from './file.reading';
export { type FileServices, registerFiles } from './file.routes';
export { FileType } from './file.type';
export { putFileTo } from './put-file-to';
export { LARGEST_FILE, storeFile } from './store-file';

export const files: Feature = {
  entities: [StoredFile, FileContent, FilePiece],
  readings: [fileReading],
  extensions: fileParents,
  resolvers: [
    PersonFilesFields,
    OrganisationFilesFields,
    EngagementFilesFields,
    CommitmentFilesFields,
    AgreementFilesFields,
    FileMutations,
  ],
};
