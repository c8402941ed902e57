import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { listComputers } from '#core/contracts/computers'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { Mine } from '../../computers/mine'
import { Question } from '../../computers/question'
import { Scan } from '../../computers/scan'
import styles from '../../staff.module.scss'
import '../../refusals'

/** After the yes the computer comes for its answer by itself, a moment later: when it is looked whether it did, in milliseconds. */
const LOOKS = [2_000, 4_000, 8_000]

/** Where one's phone says yes or no to a computer, and ends what it said yes to. */
function ComputersPage() {
  const [code, setCode] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const asked = useReading(listComputers, {}, { eachLook: true })
  const { retry } = 'retry' in asked ? asked : { retry: undefined }
  useEffect(() => {
    if (said === null) return undefined
    const timers = LOOKS.map((after) => setTimeout(() => retry?.(), after))
    return () => timers.forEach(clearTimeout)
  }, [said])
  return (
    <Page
      title='电脑'
      heading='在电脑上登录'
      lead='电脑上打开工作台，用这部手机扫上面的码。一次最多八小时，随时可以从这里结束。'
    >
      <View className={styles.list}>
        {said ? (
          <Notice kind='info' id='said'>
            {said}
          </Notice>
        ) : null}
        {code === null ? (
          <Scan onCode={setCode} />
        ) : (
          <Question
            code={code}
            onDone={(word) => {
              setSaid(word)
              setCode(null)
            }}
          />
        )}
        <Answer asked={asked} rows={2}>
          {({ computers }) => <Mine computers={computers} />}
        </Answer>
      </View>
    </Page>
  )
}

export default asPage(ComputersPage)
