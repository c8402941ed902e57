import { issues } from '#core/content/periodical/index'
import { listIssues } from '#core/contracts/content'
import { accept } from '#core/domain/decision'
import { released, upcoming } from '#core/domain/reading/issue'
import { handle } from '../_runtime/handle'

export const listIssuesHandler = handle(listIssues, async (_, { now }) =>
  accept({ issues: released(issues, now), upcoming: upcoming(issues, now) }),
)
