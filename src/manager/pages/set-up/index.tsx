import { View } from '@tarojs/components'
import type { OutputOf } from '#core/contracts/operation'
import { readProgress } from '#core/contracts/setup'
import type { SetupStep } from '#core/domain/setup/progress'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { type Column, DeskTable } from '../../../counsellor/desk/table/desk-table'
import { openPage } from '../../../navigation/door'
import { KeepingPage } from '../../places/keeping-page'
import styles from '../../tables/tables.module.scss'
import '../../refusals'

type Step = OutputOf<typeof readProgress>['steps'][number]

/** What each step is, where it is done, and what is missing in it. */
const steps: Record<SetupStep, { readonly title: string; readonly at: string; readonly left: (step: Step) => string }> =
  {
    places: { title: '社区、学校和单位', at: 'manager/pages/places', left: () => '下面还没有加地方' },
    sites: { title: '站点', at: 'manager/pages/places', left: (step) => `${step.left} 个地方还没有站点` },
    rooms: { title: '房间', at: 'manager/pages/places', left: (step) => `${step.left} 个站点还没有房间` },
    hours: { title: '开放时间', at: 'manager/pages/places', left: (step) => `${step.left} 个站点还没有写` },
    people: { title: '同事', at: 'manager/pages/people', left: (step) => `${step.left} 位还没有加入或签约定` },
    keepers: {
      title: '档案专人',
      at: 'manager/pages/people',
      left: (step) => `${step.left} 个站点还没有；没有档案专人，紧急时谁也打不开记录`,
    },
    calendars: { title: '可约的时间', at: 'manager/pages/site', left: (step) => `${step.left} 位咨询师还没有打开` },
    lines: { title: '本地的求助电话', at: 'community/pages/lines', left: () => '还没有加，全国的号码一直都在' },
    codes: { title: '张贴的码', at: 'community/pages/codes', left: (step) => `${step.left} 个站点还没有贴` },
  }

function leftText(step: Step): string {
  const people = step.step === 'people' || step.step === 'calendars'
  if (step.done && step.step === 'keepers') return `${step.have} 个站点都有了`
  if (step.done) return `有 ${step.have} ${people ? '位' : '个'}，都好了`
  if (step.left === 0) return '还没有'
  const { first } = step
  const named = first.length > 0 ? `：${first.join('、')}${step.left > first.length ? '等' : ''}` : ''
  return `${steps[step.step].left(step)}${named}`
}

const titleOf = ({ step }: Step) => steps[step].title
const badgeOf = ({ done }: Step) => <Badge tone={done ? 'accent' : 'soft'}>{done ? '办好了' : '还没好'}</Badge>
const wayTo =
  ({ step }: Step) =>
  () =>
    void openPage(`/${steps[step].at}/index`)

const columns: readonly Column<Step>[] = [
  { title: '哪一步', of: titleOf },
  { title: '还差什么', of: leftText },
  { title: '现在', as: 'word', of: badgeOf },
]

/** From nothing to the first resident who finds somebody: what is done and what is left, worked out of what is there. */
function SetUpPage() {
  const asked = useReading(readProgress, {}, { eachLook: true })
  return (
    <KeepingPage
      asked={asked}
      title='开通'
      heading={asked.state === 'ready' ? `开通${asked.value.place}` : '开通'}
      lead='一步一步来，做到哪里这里就到哪里，不用自己打勾。没有做完的，居民也找得到求助的电话。'
    >
      {({ steps: all }) => {
        const done = all.filter((step) => step.done).length
        const next = all.find((step) => !step.done)
        const left = new Set(all.flatMap(({ step, done: isDone }) => (isDone ? [] : [step])))
        return (
          <View className={styles.list}>
            <Notice kind='info' id='progress'>
              {next
                ? `${all.length} 步里办好了 ${done} 步，下一步：${steps[next.step].title}。`
                : '都办好了，居民可以来了。'}
            </Notice>
            <DeskTable title='一步一步' columns={columns} rows={all} idOf={({ step }) => `step-${step}`} opens={wayTo}>
              <ListGroup>
                {all.map((step) => (
                  <ListRow
                    key={step.step}
                    id={`step-${step.step}`}
                    title={titleOf(step)}
                    badge={badgeOf(step)}
                    note={leftText(step)}
                    onPress={wayTo(step)}
                  />
                ))}
              </ListGroup>
            </DeskTable>
            {left.has('codes') && !left.has('sites') ? (
              <Button
                kind='secondary'
                id='to-doors'
                onPress={() => void openPage('/community/pages/codes/index', { doors: 'every' })}
              >
                每个站点门口各贴一处码
              </Button>
            ) : null}
            <Button
              kind={next ? 'primary' : 'secondary'}
              id='to-tables'
              onPress={() => void openPage('/manager/pages/tables/index')}
            >
              用一张表格添好地方和同事
            </Button>
          </View>
        )
      }}
    </KeepingPage>
  )
}

export default asPage(SetUpPage)
