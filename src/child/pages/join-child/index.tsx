import { View } from '@tarojs/components'
import { useState } from 'react'
import { joinChild, listChildren } from '#core/contracts/children'
import { asPage } from '../../../boundary/as-page'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Field } from '../../../components/field/field'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { replacePage } from '../../../navigation/door'
import { sentenceFor } from '../../../wording/refusals'
import styles from './index.module.scss'
import '../../refusals'

/** Letters of a code with whatever somebody puts between them. */
const MOST = 20

/** With a code from a guardian: become a further one, or connect one's own account. */
function JoinChildPage() {
  const [code, setCode] = useState('')
  const [nickname, setNickname] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const joining = useDoing(joinChild, { refreshes: [listChildren] })

  async function join() {
    setRefusal(null)
    const answer = await joining.run({ code: code.trim(), nickname: nickname.trim() })
    if (answer.ok) return replacePage('/child/pages/child/index', { child: answer.value.childId })
    // Too short or too long to be one: said as of any other that opens nothing.
    setRefusal(answer.refusal === 'bad-input' ? 'code-unknown' : answer.refusal)
  }
  return (
    <Page title='加入' heading='我有一个码' lead='码是一位监护人当面给你的，只能用一次。'>
      <View className={styles.form}>
        <Card>
          <Field
            id='join-code'
            label='十二位的码'
            value={code}
            most={MOST}
            note='大小写都行，空格写不写都可以。'
            onChange={setCode}
          />
          <Field
            id='join-nickname'
            label='你平时怎么叫孩子'
            value={nickname}
            most={20}
            note='只有你自己能看到。孩子来连自己的账号，不用写。'
            onChange={setNickname}
          />
        </Card>
        {refusal ? (
          <Notice kind='warn' id='not-joined'>
            {mayHaveBeenDone(refusal) ? '没有等到回音，不知道加入没有。再点一次也没关系。' : sentenceFor(refusal)}
          </Notice>
        ) : null}
        <Button id='join' busy={joining.busy} disabled={code.trim() === ''} onPress={() => void join()}>
          加入
        </Button>
      </View>
    </Page>
  )
}

export default asPage(JoinChildPage)
