import { View } from '@tarojs/components'
import { useState } from 'react'
import { postNames } from '#core/content/post-names'
import type { OutputOf } from '#core/contracts/operation'
import { acceptInvitation, lookAtInvitation, readPost } from '#core/contracts/staff'
import { asPage } from '../../../boundary/as-page'
import { mayHaveBeenDone } from '../../../cloud/reply'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Field } from '../../../components/field/field'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { openPage, replacePage } from '../../../navigation/door'
import { sentenceFor } from '../../../wording/refusals'
import { WhatItSees } from '../../post/what-it-sees'
import styles from '../../staff.module.scss'
import '../../refusals'

type Seen = OutputOf<typeof lookAtInvitation>

/** Letters of a code with whatever somebody puts between them. */
const MOST = 20

function refusedText(refusal: string): string {
  if (mayHaveBeenDone(refusal)) return '没有等到回音，不知道加入没有。再点一次也没关系。'
  const wrong = refusal === 'code-unknown' || refusal === 'bad-input'
  return wrong ? '没有找到这份邀请，可能有一位看错了。请对着原来的再看一遍。' : sentenceFor(refusal)
}

/** With a code from whoever manages a place: first what the post may see, then the yes. */
function JoinPage() {
  const [code, setCode] = useState('')
  const [seen, setSeen] = useState<Seen | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const looking = useDoing(lookAtInvitation)
  const accepting = useDoing(acceptInvitation, { refreshes: [readPost] })

  async function look() {
    setRefusal(null)
    const answer = await looking.run({ code: code.trim() })
    if (answer.ok) setSeen(answer.value)
    else setRefusal(answer.refusal)
  }
  async function accept() {
    setRefusal(null)
    const answer = await accepting.run({ code: code.trim() })
    if (answer.ok) return replacePage('/staff/pages/post/index')
    setRefusal(answer.refusal)
  }
  const trouble = refusal ? (
    <Notice kind='warn' id='not-joined'>
      {refusedText(refusal)}
    </Notice>
  ) : null
  return (
    <Page title='加入' heading='我有一个邀请码' lead='码是负责人给你一个人的，七天里用一次。'>
      <View className={styles.list}>
        {seen === null ? (
          <>
            <Card>
              <Field
                id='join-code'
                label='十二位的码'
                value={code}
                most={MOST}
                note='大小写都行，空格写不写都可以。二十位的是给第一位负责人的，请点下面的“这里一位负责人都没有”。'
                onChange={setCode}
              />
            </Card>
            {trouble}
            <Button id='look' busy={looking.busy} disabled={code.trim() === ''} onPress={() => void look()}>
              看看是什么岗位
            </Button>
            <Button kind='quiet' id='to-way-in' onPress={() => void openPage('/staff/pages/way-in/index')}>
              这里一位负责人都没有
            </Button>
          </>
        ) : (
          <>
            <Card
              title={[postNames[seen.role], seen.nodeName, seen.counsellorName].filter((one) => one !== '').join(' · ')}
            >
              <WhatItSees role={seen.role} />
            </Card>
            <Notice kind='info'>加入以后要先签保密约定，签好才打得开工作的页面。</Notice>
            {trouble}
            <Button id='accept' busy={accepting.busy} onPress={() => void accept()}>
              我愿意，加入
            </Button>
            <Button kind='secondary' id='not-now' onPress={() => setSeen(null)}>
              先不加入
            </Button>
          </>
        )}
      </View>
    </Page>
  )
}

export default asPage(JoinPage)
