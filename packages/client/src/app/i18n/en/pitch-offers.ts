/** What a pitch is about, who goes with it, and to whom alone it is offered. */
export const pitchOffers = {
  release: 'About a press release',
  releaseHeld: 'Under embargo until {{when}}, and so is this pitch.',
  noTitle: 'Without a headline',
  speakers: 'Who can be interviewed',
  speakersHelp: 'Those who speak now and whose record is not protected.',
  limitsOf: 'Safety limits of {{name}}:',
  limitsClosed: 'there are some; ask the media desk.',
  exclusive: 'Offer it to nobody else for now',
  exclusiveHelp:
    'Until then the story goes to no other journalist, whoever sends it. It goes to one, or to several of one outlet. Say so in your text.',
  exclusiveShort: 'Exclusive',
  exclusiveUntil: 'Nobody else is offered it until {{when}}, or until those who have it decline.',
  exclusiveElsewhere: 'Offered to others alone until {{when}}',
  about: 'About',
  toList: 'To which press list',
  pitchIt: 'Pitch it',
  noPitchOfIt: 'It was pitched to nobody yet.',
  outAlready:
    'It is out: those who have it were told {{when}}. To move or lift it changes nothing in their hands, so tell each of them yourself.',
  heldByRelease: 'Its press release keeps it back. Move that embargo to move this one.',
  heldByMaterial: 'One of its materials keeps it back, or what that goes with.',
};
