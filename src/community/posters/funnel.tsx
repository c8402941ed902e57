import { Text, View } from '@tarojs/components'
import type { OutputOf } from '#core/contracts/operation'
import type { listPlacements } from '#core/contracts/placements'
import { type Step, steps } from '#core/domain/placements/funnel'
import { Card } from '../../components/card/card'
import { ListRow } from '../../components/list-row/list-row'
import styles from '../line/line.module.scss'

type Funnel = OutputOf<typeof listPlacements>['all']

const stepWords: Record<Step, string> = {
  scanned: '扫过',
  read: '读了文章',
  'test-begun': '开始自评',
  'help-opened': '看了求助',
  booked: '约了时间',
}

const atLeast = (number: number | null): string => (number === null ? '不到 10 次' : `至少 ${number} 次`)

/** In one line: what reached ten, or that nothing did. */
export function stepsText(funnel: Funnel): string {
  const told = steps.flatMap((step) => (funnel[step] === null ? [] : `${stepWords[step]}${atLeast(funnel[step])}`))
  return told.length === 0 ? '扫过的还不到 10 次' : told.join('，').replaceAll(' ', '')
}

/** Of all codes of a site together. */
export function SiteFunnel({ all, after }: { readonly all: Funnel; readonly after: Funnel }) {
  return (
    <Card id='funnel' title='扫码以后'>
      {steps.map((step) => (
        <ListRow key={step} id={`step-${step}`} title={stepWords[step]} note={atLeast(all[step])} />
      ))}
      {after.scanned === null ? null : (
        <ListRow id='step-after' title='取下以后还有人扫' note={atLeast(after.scanned)} />
      )}
      <View>
        <Text className={styles.note}>
          只数次数，不记是谁。每一处满十次才算进来，按整十数，每周一更新；同一个人每打开一次，每样只算一次。
        </Text>
      </View>
    </Card>
  )
}
