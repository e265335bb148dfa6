import { graphql } from '../../../graphql';

export const SpokespersonOffered = graphql(`
  fragment SpokespersonOffered on Spokesperson {
    id
    languages
    availability
    hasSafetyLimits
    safetyLimits
    person {
      id
      name
    }
  }
`);

export const PitchOffer = graphql(`
  fragment PitchOffer on Pitch {
    id
    status
    version
    exclusiveUntil
    isExclusive
    exclusiveEndedAt
    exclusiveEndReason
    exclusiveEndedBy {
      id
      name
    }
    pressRelease {
      id
      titleEn
      titleSw
      embargoUntil
      isUnderEmbargo
    }
    spokespeople {
      ...SpokespersonOffered
    }
  }
`);

export const EndPitchExclusiveDocument = graphql(`
  mutation EndPitchExclusive($id: ID!, $input: EndPitchExclusiveInput!) {
    endPitchExclusive(id: $id, input: $input) {
      pitch {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

/** What a pitch can be about, and who can be offered with it. */
export const OfferChoicesDocument = graphql(`
  query OfferChoices {
    pressReleases(first: 50) {
      nodes {
        id
        state
        titleEn
        titleSw
        embargoUntil
        isUnderEmbargo
      }
    }
    spokespeople(wanted: { mayBeOffered: true }, first: 100) {
      nodes {
        id
        spokesperson {
          ...SpokespersonOffered
        }
      }
    }
  }
`);

/** Pitches that are about a press release. */
export const ReleasePitches = graphql(`
  fragment ReleasePitches on PressRelease {
    id
    pitches(first: 20) {
      totalCount
      nodes {
        id
        channel
        status
        sentAt
        createdAt
        sentCount
        interestedCount
        story {
          id
          title
        }
      }
    }
  }
`);
