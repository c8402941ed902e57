import { View } from '@tarojs/components'
import { useState } from 'react'
import { staffAgreement } from '#core/content/staff-agreement'
import { readPost, signAgreement } from '#core/contracts/staff'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import { tell } from '../../device/tell'
import { sentenceFor } from '../../wording/refusals'
import styles from '../staff.module.scss'

/** The agreement, to be read at any time; and signed where the one that holds is not. */
export function Agreement({ hasSigned }: { readonly hasSigned: boolean }) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const signing = useDoing(signAgreement, { refreshes: [readPost] })
  async function sign() {
    setRefusal(null)
    const answer = await signing.run({ version: staffAgreement.version })
    if (answer.ok) tell('已经签好')
    else setRefusal(answer.refusal)
  }
  return (
    <Card id='agreement' title='保密约定'>
      <View className={styles.list}>
        <Notice kind='info'>{staffAgreement.notReviewed}</Notice>
        {staffAgreement.paragraphs.map((paragraph) => (
          <View key={paragraph}>{paragraph}</View>
        ))}
        {refusal ? (
          <Notice kind='warn' id='not-signed'>
            {sentenceFor(refusal)}
          </Notice>
        ) : null}
        {hasSigned ? (
          <View className={styles.note}>{`你已经签过第 ${staffAgreement.version} 版。`}</View>
        ) : (
          <Button id='sign' busy={signing.busy} onPress={() => void sign()}>
            我读过了，照着做
          </Button>
        )}
      </View>
    </Card>
  )
}
