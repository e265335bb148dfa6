import { Args, FieldResolver, Resolver } from 'type-graphql';
import { PageArguments, planned } from '../../graphql';
import { AgreementType } from '../agreements';
import { CommitmentType } from '../commitments';
import { EngagementType } from '../engagements';
import { OrganisationType } from '../organisations';
import { PersonType } from '../people';
import { FileConnection } from './file.type';

@Resolver(() => PersonType)
export class PersonFilesFields {
  @FieldResolver(() => FileConnection, { description: 'Files on them, the newest first. Staff only.' })
  files(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => OrganisationType)
export class OrganisationFilesFields {
  @FieldResolver(() => FileConnection, { description: 'Files on it, the newest first. Staff only.' })
  files(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => EngagementType)
export class EngagementFilesFields {
  @FieldResolver(() => FileConnection, { description: 'Files on it, the newest first. Staff only.' })
  files(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => CommitmentType)
export class CommitmentFilesFields {
  @FieldResolver(() => FileConnection, { description: 'Its evidence, the newest first. Staff only.' })
  files(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}

@Resolver(() => AgreementType)
export class AgreementFilesFields {
  @FieldResolver(() => FileConnection, {
    description: 'The agreement as it was signed, the newest first. Its parties see it too.',
  })
  files(@Args(() => PageArguments) _: PageArguments): never {
    return planned();
  }
}
