import { issues } from '#core/content/periodical/index'
import { openIssue } from '#core/contracts/content'
import { accept, refuse } from '#core/domain/decision'
import { isReleased, LEAST_PIECES } from '#core/domain/reading/issue'
import { handle } from '../_runtime/handle'
import { standing } from './pieces'

export const openIssueHandler = handle(openIssue, async ({ issueId }, { database, now }) => {
  const issue = issues.find(({ id }) => id === issueId)
  // Of one that is not out nobody learns that it is there.
  if (!issue || !isReleased(issue, now)) return refuse('issue-unknown')
  const [pieces = []] = await standing(database, now, issue.pieces)
  return accept({
    issue,
    word: issue.word,
    pieces,
    missing: issue.pieces.length - pieces.length,
    few: pieces.length < LEAST_PIECES,
  })
})
