/** What a file is, decided from its first bytes and never from what its sender called it. */
const signatures: readonly (readonly [offset: number, hex: string, mediaType: string])[] = [
  [0, '25504446', 'application/pdf'],
  [0, '89504e470d0a1a0a', 'image/png'],
  [0, 'ffd8ff', 'image/jpeg'],
  [0, '47494638', 'image/gif'],
  [8, '57454250', 'image/webp'],
  [4, '66747970', 'video/mp4'],
  [0, '4f676753', 'audio/ogg'],
  [0, '494433', 'audio/mpeg'],
  [0, 'd0cf11e0a1b11ae1', 'application/x-ole-storage'],
];

const inside: readonly (readonly [ending: string, mediaType: string])[] = [
  ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['.odt', 'application/vnd.oasis.opendocument.text'],
  ['.ods', 'application/vnd.oasis.opendocument.spreadsheet'],
];

export function mediaTypeOf(bytes: Buffer, name: string): string {
  const found = signatures.find(
    ([offset, hex]) => bytes.subarray(offset, offset + hex.length / 2).toString('hex') === hex,
  );
  if (found) return found[2];
  const ending = name.slice(name.lastIndexOf('.')).toLowerCase();
  if (bytes.subarray(0, 4).toString('hex') === '504b0304')
    return inside.find(([each]) => each === ending)?.[1] ?? 'application/zip';
  const isText =
    !bytes.subarray(0, 4096).includes(0) || ['fffe', 'feff'].includes(bytes.subarray(0, 2).toString('hex'));
  if (!isText) return 'application/octet-stream';
  return ending === '.csv' || ending === '.tsv' ? 'text/csv' : 'text/plain';
}
