import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { readTerms, setLink } from '#core/contracts/calendar'
import { makeMeetingLink } from '#core/domain/scheduling/meeting-link'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Field } from '../../../components/field/field'
import { Notice } from '../../../components/notice/notice'
import { tell } from '../../../device/tell'
import { sentenceFor } from '../../../wording/refusals'
import styles from '../../desk/desk.module.scss'

interface LinkFormProps {
  /** Somebody else's whom one manages. */
  readonly counsellorId: string | undefined
  readonly kept: string | null
}

/** Said at the field; every other no is about the way there. */
const ofTheLink: readonly string[] = ['link-insecure', 'link-elsewhere']

export function LinkForm({ counsellorId, kept }: LinkFormProps) {
  const [link, setLinkText] = useState(kept ?? '')
  const [refusal, setRefusal] = useState<string | null>(null)
  const saving = useDoing(setLink, { refreshes: [readTerms] })
  const isAtField = refusal !== null && ofTheLink.includes(refusal)

  async function save(meetingLink: string | null) {
    const made = meetingLink === null ? null : makeMeetingLink(meetingLink)
    if (made && !made.ok) return setRefusal(made.refusal)
    setRefusal(null)
    const answer = await saving.run({ counsellorId, meetingLink })
    if (!answer.ok) return setRefusal(answer.refusal)
    setLinkText(answer.value.terms.meetingLink ?? '')
    tell(meetingLink === null ? '已经去掉' : '已经存好')
  }

  return (
    <Card>
      <Text id='link-kept'>{kept === null ? '现在没有放链接。' : '现在放着一个链接，视频和文字谈话会用它。'}</Text>
      <Field
        id='link'
        label='会议链接'
        value={link}
        most={400}
        note='可以用腾讯会议、飞书或钉钉里你自己的会议室。请复制完整的链接，以 https:// 开头。'
        trouble={isAtField ? sentenceFor(refusal) : null}
        onChange={(value) => {
          setLinkText(value)
          setRefusal(null)
        }}
      />
      {refusal !== null && !isAtField ? (
        <Notice kind='warn' id='link-refused'>
          {`${sentenceFor(refusal)}写好的链接还在上面。`}
        </Notice>
      ) : null}
      <View className={styles.actions}>
        <Button id='save-link' busy={saving.busy} disabled={link.trim() === ''} onPress={() => void save(link)}>
          存好
        </Button>
        {kept === null ? null : (
          <Button kind='danger-quiet' id='remove-link' disabled={saving.busy} onPress={() => void save(null)}>
            去掉链接
          </Button>
        )}
      </View>
    </Card>
  )
}
