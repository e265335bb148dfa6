/** Signing in, passwords, accounts and invitations. */
export const accountWords = {
  'The e-mail address or the password is not right. Check both and try again.':
    'Barua pepe au nenosiri si sahihi. Tafadhali hakikisha zote mbili, kisha ujaribu tena.',
  'Too many tries. Wait 1 minute, then try again.':
    'Umejaribu mara nyingi mno. Tafadhali subiri dakika moja, kisha ujaribu tena.',
  'Too many tries. Wait {minutes} minutes, then try again.':
    'Umejaribu mara nyingi mno. Tafadhali subiri dakika {minutes}, kisha ujaribu tena.',
  'This session has ended. Sign in again.': 'Kipindi hiki kimekwisha. Tafadhali ingia tena.',
  'This is not your current password.': 'Hili si nenosiri lako la sasa.',
  'A password has at least {count} characters. Four ordinary words make a good one.':
    'Nenosiri huwa na angalau herufi {count}. Maneno manne ya kawaida hutengeneza nenosiri zuri.',
  'A password has at most {count} characters.': 'Nenosiri huwa na herufi zisizozidi {count}.',
  'This password is one of the first that others would try. Choose another.':
    'Nenosiri hili ni mojawapo ya yale ambayo wengine wangejaribu kwanza. Tafadhali chagua jingine.',
  'A password must not contain your e-mail name. Choose another.':
    'Nenosiri halifai kuwa na jina la barua pepe yako. Tafadhali chagua jingine.',
  'There is an account with this e-mail address already.': 'Tayari kuna akaunti yenye barua pepe hii.',
  'You cannot suspend your own account. Ask another administrator.':
    'Huwezi kusimamisha akaunti yako mwenyewe. Tafadhali mwombe msimamizi mwingine.',
  'Your organisation has made 20 invitations in a day. Make the next one tomorrow.':
    'Shirika lako limetoa mialiko 20 kwa siku moja. Tafadhali toa unaofuata kesho.',
  'This is the last administrator. Make another one first.':
    'Huyu ndiye msimamizi wa mwisho. Kwanza mteue msimamizi mwingine.',
  'Your role does not allow this.': 'Jukumu lako haliruhusu jambo hili.',
  'Sign in to continue.': 'Tafadhali ingia ili uendelee.',
  'Choose at least one role.': 'Chagua angalau jukumu moja.',
  'An account is either staff or a partner’s, never both. Choose roles of one side.':
    'Akaunti ni ya mfanyakazi au ya mshirika, kamwe si ya wote wawili. Chagua majukumu ya upande mmoja.',
  'A partner’s account needs its organisation. Choose one.':
    'Akaunti ya mshirika huhitaji shirika lake. Tafadhali lichague.',
  'Staff accounts belong to no partner. Leave the organisation empty.':
    'Akaunti za wafanyakazi si za mshirika yeyote. Acha nafasi ya shirika wazi.',
  'This link is not good any more. Ask whoever invited you for a new one.':
    'Kiungo hiki hakifanyi kazi tena. Tafadhali mwombe aliyekualika akutumie kipya.',
  'This invitation was accepted already. Suspend the account instead.':
    'Mwaliko huu umekwisha kukubaliwa. Badala yake, simamisha akaunti.',
  'An idempotency key has 8 to 200 characters.': 'Ufunguo wa kutorudia huwa na herufi 8 hadi 200.',
  'This key was used for another request. Send the act with a new key.':
    'Ufunguo huu ulitumiwa kwa ombi jingine. Tuma tena kwa ufunguo mpya.',
  'Somebody else has changed this since you opened it. Look at the new version, then make your change again.':
    'Mtu mwingine amebadilisha hii tangu ulipoifungua. Angalia toleo jipya, kisha ufanye badiliko lako tena.',
  'This code is not right, or it came too late. Try the newest code, or begin again with your password.':
    'Msimbo huu si sahihi, au umechelewa. Jaribu msimbo mpya zaidi, au anza tena kwa nenosiri lako.',
  'This code is not right, or was used already. Wait for the next one.':
    'Msimbo huu si sahihi, au umekwisha kutumika. Subiri unaofuata.',
  'You have an authenticator app already. Remove it first, then set up the new one.':
    'Tayari una programu ya uthibitishaji. Iondoe kwanza, kisha uweke mpya.',
  'This set-up has run out. Begin again and use the new QR code.':
    'Muda wa kuweka umekwisha. Anza tena na utumie msimbo mpya wa QR.',
  'This is not the code that your app shows for Utetezi. Check the clock of your phone and try again.':
    'Huu si msimbo unaoonyeshwa na programu yako kwa Utetezi. Hakikisha saa ya simu yako ni sahihi, kisha ujaribu tena.',
  'Remove your own authenticator app from your profile, with its code.':
    'Ondoa programu yako ya uthibitishaji kwenye wasifu wako, kwa msimbo wake.',
  'Change your own password in your profile.': 'Badilisha nenosiri lako mwenyewe kwenye wasifu wako.',
  'This account is suspended. Reinstate it first.': 'Akaunti hii imesimamishwa. Kwanza irejeshe.',
  'This link is not good any more. Ask your administrator for a new one.':
    'Kiungo hiki hakifanyi kazi tena. Tafadhali mwombe msimamizi wako akupe kipya.',
  'Sign your own other devices out from your profile.': 'Ondoa vifaa vyako vingine kupitia wasifu wako.',
  'A key has no right that you have not, and none over accounts.':
    'Ufunguo hauna haki usiyo nayo, wala haki yoyote juu ya akaunti.',
  'You have {count} keys already. Revoke one first.': 'Tayari una funguo {count}. Kwanza futa mmoja.',
  'This account has no second factor.': 'Akaunti hii haina hatua ya pili ya kuingia.',
  'You have {count} passkeys already. Remove one first.': 'Tayari una funguo za siri {count}. Kwanza ondoa mmoja.',
  'This passkey could not be made. Begin again, and finish within 5 minutes.':
    'Ufunguo huu wa siri haukuweza kutengenezwa. Anza tena, na umalize ndani ya dakika 5.',
  'This passkey did not open anything here. Try again, or sign in with your password.':
    'Ufunguo huu wa siri haukufungua chochote hapa. Jaribu tena, au ingia kwa nenosiri lako.',
} as const;
