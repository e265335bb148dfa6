import i18next from 'i18next';

/**
 * Saves what a path of ours answers as a file, in the language on the screen.
 *
 * @returns why it was refused, in words for people; undefined when it was not.
 */
export async function download(path: string): Promise<string | undefined> {
  const answer = await fetch(path, { headers: { 'accept-language': i18next.language } });
  if (!answer.ok) {
    const { message } = (await answer.json()) as { message: string };
    return message;
  }
  const name = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'download';
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
  return undefined;
}
