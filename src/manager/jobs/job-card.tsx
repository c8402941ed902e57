import { Text } from '@tarojs/components'
import type { listJobs } from '#core/contracts/jobs'
import type { OutputOf } from '#core/contracts/operation'
import type { Instant } from '#core/domain/time'
import { Badge } from '../../components/badge/badge'
import { Card } from '../../components/card/card'
import { ListRow } from '../../components/list-row/list-row'
import { momentText } from '../../wording/dates'
import styles from '../places/places.module.scss'
import { faultText, jobNames, periodText, runText, stateWords } from './words'

type Job = OutputOf<typeof listJobs>['jobs'][number]

/** One job: how often it is done, when it was last, and what there is left. */
export function JobCard({ job, now }: { readonly job: Job; readonly now: Instant }) {
  const { id, state, last, wellAt } = job
  const faults = last && faultText(last)
  const isWell = state === 'well' || state === 'not-yet'
  return (
    <Card id={`job-${id}`} title={jobNames[id]}>
      <ListRow
        title={periodText(job.period)}
        badge={<Badge tone={isWell ? 'soft' : 'accent'}>{stateWords[state]}</Badge>}
        note={last ? `上次 ${momentText(last.endedAt, now)}，${runText(last)}` : '还没有做过一次。'}
      />
      {faults ? <Text className={styles.note}>{`${faults}。`}</Text> : null}
      {last && !isWell ? (
        <Text className={styles.note}>
          {wellAt === null ? '还没有哪一次做完过。' : `上一次做完是 ${momentText(wellAt, now)}。`}
        </Text>
      ) : null}
    </Card>
  )
}
