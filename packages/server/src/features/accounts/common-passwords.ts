/**
 * Stems of long passwords that are tried first, without spaces and signs. Only those that reach the shortest allowed
 * length matter here; the list is our own, of keyboard walks, repeated words, and words of this house and country.
 */
const stems = [
  'password', 'passw0rd', 'letmein', 'welcome', 'qwerty', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'iloveyou', 'administrator',
  'admin', 'changeme', 'secret', 'default', 'utetezi', 'kenya', 'nairobi', 'mombasa', 'kisumu', 'nakuru', 'eldoret', 'safaricom',
  'haki', 'hakiyetu', 'harambee', 'hakunamatata', 'mwananchi', 'jambo', 'football', 'arsenal', 'chelsea', 'manchester', 'liverpool',
  'sunshine', 'princess', 'monkey', 'dragon', 'superman', 'trustno', 'abc', 'abcd', 'abcdef', 'jesus', 'yesu', 'blessed', 'mungu',
];
const endings = ['', '1', '12', '123', '1234', '12345', '123456', '12345678', '123456789', '1234567890', '2024', '2025', '2026', '2027'];
const walks = ['123456789012', '1234567890123', '0123456789012', 'qwertyuiop12', 'qwertyuiop123', 'qwertyuiopasdfgh', 'qwertyuiopasdfghjkl', '1q2w3e4r5t6y', '1qaz2wsx3edc', 'zaq12wsxcde3', 'abcdefghijkl', 'abcdefghijklm', 'abcdefghijklmnopqrstuvwxyz'];

export const commonPasswords: ReadonlySet<string> = new Set([
  ...walks,
  ...stems.flatMap((stem) => endings.flatMap((ending) => [stem + ending, stem + stem + ending, stem + stem + stem + ending])),
]);
