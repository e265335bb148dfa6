import { useMutation } from '@apollo/client/react';
import { graphql } from '../../graphql';
import './import-run';

const StartImportDocument = graphql(`
  mutation StartImport($input: StartImportInput!) {
    startImport(input: $input) {
      importRun {
        ...ImportProgress
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const CheckImportDocument = graphql(`
  mutation CheckImport($id: ID!, $input: CheckImportInput!) {
    checkImport(id: $id, input: $input) {
      importRun {
        ...ImportProgress
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const RunImportDocument = graphql(`
  mutation RunImport($id: ID!) {
    runImport(id: $id) {
      importRun {
        ...ImportProgress
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const CancelImportDocument = graphql(`
  mutation CancelImport($id: ID!) {
    cancelImport(id: $id) {
      importRun {
        ...ImportProgress
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const UndoImportDocument = graphql(`
  mutation UndoImport($id: ID!) {
    undoImport(id: $id) {
      importRun {
        ...ImportProgress
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);
const SaveImportMappingDocument = graphql(`
  mutation SaveImportMapping($input: SaveImportMappingInput!) {
    saveImportMapping(input: $input) {
      importMapping {
        id
        name
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export const useStartImport = () => useMutation(StartImportDocument);
export const useCheckImport = () => useMutation(CheckImportDocument);
export const useRunImport = () => useMutation(RunImportDocument);
export const useCancelImport = () => useMutation(CancelImportDocument);
export const useUndoImport = () => useMutation(UndoImportDocument);
export const useSaveImportMapping = () =>
  useMutation(SaveImportMappingDocument, { refetchQueries: ['ImportMappings'] });
