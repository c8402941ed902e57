import { Text } from '@tarojs/components'
import { useState } from 'react'
import { listKept, setLineClosed } from '#core/contracts/hotlines'
import { listHotlines } from '#core/contracts/sites'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import { useNow } from '../../device/use-now'
import { momentText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import styles from './line.module.scss'
import type { Line } from './words'

/** Take the line away from everybody at once, or bring it back. */
export function Closing({ line }: { readonly line: Line }) {
  const now = useNow()
  const { id, closed, revision } = line
  const [refusal, setRefusal] = useState<string | null>(null)
  const setting = useDoing(setLineClosed, { refreshes: [listKept, listHotlines] })
  async function set(to: boolean) {
    setRefusal(null)
    const answer = await setting.run({ lineId: id, closed: to, revision })
    if (!answer.ok) setRefusal(answer.refusal)
  }
  return (
    <Card id='closing' title='停用'>
      <Text className={styles.note}>
        {closed
          ? `${momentText(closed.at, now)} ${closed.mine ? '你' : '同事'}停用了。居民看不到这条线路。`
          : '号码打不通了、换了、不再服务了，就先停用。有网络的手机下一次打开就看不到了。'}
      </Text>
      {refusal !== null ? (
        <Notice kind='warn' id='closing-refused'>
          {refusal === 'line-changed'
            ? '刚才有另一个人改过这条线路，请看看现在的样子，再按一次。'
            : sentenceFor(refusal)}
        </Notice>
      ) : null}
      <Button
        kind='secondary'
        id={closed ? 'reopen-line' : 'close-line'}
        busy={setting.busy}
        onPress={() => void set(closed === null)}
      >
        {closed ? '重新启用' : '马上停用'}
      </Button>
    </Card>
  )
}
