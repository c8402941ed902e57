import { serve } from '../_runtime/serve'
import { acceptHandler } from './accept'
import { checkCredentialHandler } from './check-credential'
import { clearHandler } from './clear'
import { endPostHandler } from './end-post'
import { enterWithoutManagerHandler } from './enter-without-manager'
import { inviteHandler } from './invite'
import { leaveHandler } from './leave'
import { listHandler } from './list'
import { listInboxHandler } from './list-inbox'
import { listPostsHandler } from './list-posts'
import { lookAtInvitationHandler } from './look-at-invitation'
import { markInboxReadHandler } from './mark-inbox-read'
import { noteCredentialHandler } from './note-credential'
import { noteTrainingHandler } from './note-training'
import { openPersonHandler } from './open-person'
import { readPostHandler } from './read-post'
import { removeCredentialHandler } from './remove-credential'
import { setCredentialRuleHandler } from './set-credential-rule'
import { setIntroductionHandler } from './set-introduction'
import { setPortraitHandler } from './set-portrait'
import { setStandingHandler } from './set-standing'
import { signHandler } from './sign'
import { switchPostHandler } from './switch-post'
import { withdrawHandler } from './withdraw'

export const handlers = [
  readPostHandler,
  listInboxHandler,
  markInboxReadHandler,
  signHandler,
  switchPostHandler,
  leaveHandler,
  noteCredentialHandler,
  removeCredentialHandler,
  setIntroductionHandler,
  setPortraitHandler,
  listPostsHandler,
  inviteHandler,
  withdrawHandler,
  lookAtInvitationHandler,
  acceptHandler,
  clearHandler,
  listHandler,
  openPersonHandler,
  setStandingHandler,
  endPostHandler,
  noteTrainingHandler,
  checkCredentialHandler,
  setCredentialRuleHandler,
  enterWithoutManagerHandler,
]

export const main = serve(handlers)
