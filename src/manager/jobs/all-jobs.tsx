import { Text, View } from '@tarojs/components'
import type { listJobs } from '#core/contracts/jobs'
import type { OutputOf } from '#core/contracts/operation'
import type { Instant } from '#core/domain/time'
import { Badge } from '../../components/badge/badge'
import { Card } from '../../components/card/card'
import { ListRow } from '../../components/list-row/list-row'
import { type Column, DeskTable } from '../../counsellor/desk/table/desk-table'
import { momentText } from '../../wording/dates'
import styles from '../places/places.module.scss'
import { faultText, jobNames, periodText, runText, stateWords } from './words'

type Job = OutputOf<typeof listJobs>['jobs'][number]

const isWell = ({ state }: Job) => state === 'well' || state === 'not-yet'
const idOf = ({ id }: Job) => `job-${id}`
const nameOf = ({ id }: Job) => jobNames[id]
const badgeOf = (job: Job) => <Badge tone={isWell(job) ? 'soft' : 'accent'}>{stateWords[job.state]}</Badge>
const lastText = ({ last }: Job, now: Instant) =>
  last ? `上次 ${momentText(last.endedAt, now)}，${runText(last)}` : '还没有做过一次。'
/** What went wrong, and when it last went well; nothing of one that is well. */
const troubleText = (job: Job, now: Instant): readonly string[] => {
  const { last, wellAt } = job
  if (!last) return []
  const faults = faultText(last)
  const well = wellAt === null ? '还没有哪一次做完过。' : `上一次做完是 ${momentText(wellAt, now)}。`
  return [...(faults ? [`${faults}。`] : []), ...(isWell(job) ? [] : [well])]
}

/** Each job: how often it is done, when it was last, and what there is left. */
export function AllJobs({ jobs, now }: { readonly jobs: readonly Job[]; readonly now: Instant }) {
  const columns: readonly Column<Job>[] = [
    { title: '做什么', of: nameOf },
    { title: '多久一次', of: ({ period }) => periodText(period) },
    { title: '现在', as: 'word', of: badgeOf },
    { title: '上次', of: (job) => lastText(job, now) },
    { title: '没做好的', of: (job) => troubleText(job, now).join('') },
  ]
  return (
    <DeskTable title='每一件' columns={columns} rows={jobs} idOf={idOf}>
      <View className={styles.columns}>
        {jobs.map((job) => (
          <Card key={job.id} id={idOf(job)} title={nameOf(job)}>
            <ListRow title={periodText(job.period)} badge={badgeOf(job)} note={lastText(job, now)} />
            {troubleText(job, now).map((one) => (
              <Text key={one} className={styles.note}>
                {one}
              </Text>
            ))}
          </Card>
        ))}
      </View>
    </DeskTable>
  )
}
