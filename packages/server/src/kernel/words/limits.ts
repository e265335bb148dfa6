/** The limits of what is typed. */
export const limitWords = {
  'Give the passkey a name of 1 to 60 characters.': 'Upe ufunguo wa siri jina la herufi 1 hadi 60.',
  'This is not the answer of a device.': 'Hili si jibu la kifaa.',
  'This has at most {count} characters.': 'Hapa huandikwa herufi zisizozidi {count}.',
  'This has at most {count} characters. Shorten it, or put the rest into a note.':
    'Hapa huandikwa herufi zisizozidi {count}. Yafupishe maandishi, au uweke yaliyobaki katika maelezo.',
  'This has at most {count} characters. Shorten it, or put the rest into a note or a file.':
    'Hapa huandikwa herufi zisizozidi {count}. Yafupishe maandishi, au uweke yaliyobaki katika maelezo au faili.',
  'A record has at most {count} {what}. Remove some.': 'Rekodi huwa na {what} zisizozidi {count}. Tafadhali punguza.',
  'A tag has 1 to 60 characters.': 'Lebo huwa na herufi 1 hadi 60.',
  'Tag at most 1,000 records at once.': 'Weka lebo kwenye rekodi zisizozidi 1,000 kwa wakati mmoja.',
  'An address or number has 1 to 500 characters.': 'Anwani au nambari huwa na herufi 1 hadi 500.',
  'Give the reason in 3 to 1,000 characters.': 'Eleza sababu kwa herufi 3 hadi 1,000.',
  'Say what is to be done in 1 to 300 characters.': 'Eleza linalopaswa kufanywa kwa herufi 1 hadi 300.',
  'A name has 1 to {count} characters.': 'Jina huwa na herufi 1 hadi {count}.',
  'This is not an e-mail address. Write it as in name@example.org.':
    'Hii si anwani ya barua pepe. Iandike kama name@example.org.',
  'This is not an address of a page. Write it as in https://example.org.':
    'Hii si anwani ya ukurasa. Iandike kama https://example.org.',
  'Say what was said in 1 to 5,000 characters.': 'Eleza yaliyosemwa kwa herufi 1 hadi 5,000.',
  'This goes from −2 to 2.': 'Hii huanzia −2 hadi 2.',
  'Say what was promised in 1 to 2,000 characters.': 'Eleza kilichoahidiwa kwa herufi 1 hadi 2,000.',
  'An engagement has at most 500 participants. Record the others as an organisation.':
    'Mawasiliano huwa na washiriki wasiozidi 500. Waandike wengine kama shirika.',
  'An engagement has at most 100 discussion points.': 'Mawasiliano huwa na hoja za mazungumzo zisizozidi 100.',
  'A note has 1 to 20,000 characters.': 'Maelezo huwa na herufi 1 hadi 20,000.',
  'A post has a name of 1 to 300 characters.': 'Wadhifa huwa na jina la herufi 1 hadi 300.',
  'A list has at most 500 columns. Take out those that are not needed.':
    'Orodha huwa na safu wima zisizozidi 500. Ondoa zile zisizohitajika.',
  'Columns are counted from 0.': 'Safu wima huhesabiwa kuanzia 0.',
  'Choose what the column is taken for.': 'Chagua safu wima hii ina maana gani.',
  'A heading has 1 to 300 characters.': 'Kichwa cha safu wima huwa na herufi 1 hadi 300.',
  'Say who gives the number out, in 1 to 100 characters.': 'Taja anayetoa nambari, kwa herufi 1 hadi 100.',
  'A number has 1 to 200 characters.': 'Nambari huwa na herufi 1 hadi 200.',
  'This is no IATI organisation type. It is one of {types}.': 'Hii si aina ya shirika ya IATI. Ni mojawapo ya {types}.',
  'A language is a code such as en, sw, ki or luo (BCP 47).': 'Lugha ni msimbo kama en, sw, ki au luo (BCP 47).',
  'The rhythm is 1 to 3,650 days.': 'Mzunguko ni siku 1 hadi 3,650.',
  'A label has 1 to 100 characters.': 'Jina la neno huwa na herufi 1 hadi 100.',
  'A code begins with a small letter, followed by small letters, digits and _, 60 at most.':
    'Msimbo huanza kwa herufi ndogo, ikifuatwa na herufi ndogo, tarakimu na _, zisizozidi 60.',
  'This is not the challenge of a sign-in.': 'Hii si changamoto ya kuingia.',
  'A code has at most 40 characters.': 'Msimbo huwa na herufi zisizozidi 40.',
  'This is not the secret of a link.': 'Hii si siri ya kiungo.',
  'A key has no right that you have not, and none over accounts.':
    'Ufunguo hauna haki usiyo nayo, wala haki yoyote juu ya akaunti.',
  'A key is good for 1 to 365 days.': 'Ufunguo hudumu siku 1 hadi 365.',
  'Say what the key is for in 1 to 100 characters.': 'Eleza ufunguo ni wa nini kwa herufi 1 hadi 100.',
  'This is not the secret of an invitation.': 'Hii si siri ya mwaliko.',
  'A place is 0 to 100,000.': 'Nafasi ni 0 hadi 100,000.',
  'An agreement has at most {count} parties.': 'Makubaliano huwa na wahusika wasiozidi {count}.',
  'An agreement has at most {count} purposes.': 'Makubaliano huwa na madhumuni yasiyozidi {count}.',
  'Give a number of days from 0 to 730.': 'Andika idadi ya siku kutoka 0 hadi 730.',
  'Name at most {count} at once.': 'Taja visivyozidi {count} kwa wakati mmoja.',
  'Say how you made sure of it in 3 to 1,000 characters.': 'Eleza ulihakikishaje kwa herufi 3 hadi 1,000.',
} as const;
