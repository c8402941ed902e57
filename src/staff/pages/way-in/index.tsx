import { View } from '@tarojs/components'
import { useState } from 'react'
import { enterWithoutManager, readPost } from '#core/contracts/staff'
import { asPage } from '../../../boundary/as-page'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Field } from '../../../components/field/field'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { replacePage } from '../../../navigation/door'
import { sentenceFor } from '../../../wording/refusals'
import styles from '../../staff.module.scss'
import '../../refusals'

/** Where nobody manages any more: with the code an operator set, once, and everybody is told. */
function WayInPage() {
  const [code, setCode] = useState('')
  const [name, setName] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const entering = useDoing(enterWithoutManager, { refreshes: [readPost] })
  async function enter() {
    setRefusal(null)
    const answer = await entering.run({ code: code.trim(), name: name.trim() })
    if (answer.ok) return replacePage('/staff/pages/post/index')
    setRefusal(answer.refusal)
  }
  const wrong = refusal === 'code-unknown' || refusal === 'bad-input'
  return (
    <Page
      title='加入'
      heading='这里没有负责人了'
      lead='只在一位负责人都没有的时候用。用过以后，这里有岗位的每一个人都会看到。'
    >
      <View className={styles.list}>
        <Card>
          <Field id='way-in-code' label='维护的人给的二十位的码' value={code} most={30} onChange={setCode} />
          <Field id='way-in-name' label='同事怎么称呼你' value={name} most={60} onChange={setName} />
        </Card>
        {refusal ? (
          <Notice kind='warn' id='not-entered'>
            {wrong ? '这个码不对，请对着原来的再看一遍。' : sentenceFor(refusal)}
          </Notice>
        ) : null}
        <Button
          id='enter'
          busy={entering.busy}
          disabled={code.trim() === '' || name.trim() === ''}
          onPress={() => void enter()}
        >
          成为这里的负责人
        </Button>
      </View>
    </Page>
  )
}

export default asPage(WayInPage)
