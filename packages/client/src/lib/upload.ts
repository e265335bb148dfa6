export type Uploaded = { id: string; name: string; size: number; mediaType: string };

const isUploaded = (answer: unknown): answer is Uploaded =>
  typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string';

/** Sends a file's bytes; the answer's id names it in the acts that use it. Throws when the server refuses. */
export async function upload(file: File): Promise<Uploaded> {
  const form = new FormData();
  form.append('file', file);
  const response = await fetch('/files', {
    method: 'POST',
    body: form,
    credentials: 'same-origin',
    headers: { 'accept-language': document.documentElement.lang || 'en' },
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && isUploaded(answer)) return answer;
  const message = typeof answer === 'object' && answer !== null && 'message' in answer ? String(answer.message) : '';
  throw new Error(message || String(response.status));
}
