import { Text, View } from '@tarojs/components'
import { quietHelp } from '#core/content/quiet'
import { Bullets } from '../../components/bullets/bullets'
import { Button } from '../../components/button/button'
import { useCalling } from '../../components/callable/calling'
import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'
import { CopyButton } from '../../components/copy-button/copy-button'
import { Heading } from '../../components/element/region'
import { ForwardButton } from '../../components/forward-button/forward-button'
import styles from './help.module.scss'

const { title, lead, police, friend, leaving } = quietHelp

/** For somebody who must not be heard or cannot speak: whole sentences, one tap each. */
export function Quiet() {
  const { text } = useCalling()
  return (
    <Card id='help-quiet' title={title} tone='warm'>
      <Paragraph>{lead}</Paragraph>
      <Heading level={3}>{police.title}</Heading>
      <Paragraph>{police.text}</Paragraph>
      <View className={styles.sentence}>
        <Text id='sentence-police' selectable userSelect>
          {police.sentence}
        </Text>
        <Button id='text-police' icon='message-circle' onPress={() => text('12110', police.sentence)}>
          写短信给 12110
        </Button>
        <CopyButton id='copy-police' text={police.sentence} label='复制这句话' done='已复制，粘贴后写上你在哪里' />
      </View>
      <Bullets items={police.notes} />
      <Heading level={3}>{friend.title}</Heading>
      <Paragraph>{friend.text}</Paragraph>
      {friend.sentences.map((sentence, at) => (
        <View key={sentence} className={styles.sentence}>
          <Text id={`sentence-${at}`} selectable userSelect>
            {sentence}
          </Text>
          {process.env.TARO_ENV === 'weapp' ? (
            <ForwardButton id={`forward-${at}`} words={sentence}>
              发给微信好友
            </ForwardButton>
          ) : null}
          <CopyButton id={`copy-friend-${at}`} text={sentence} label='复制这句话' done='已复制，去发给他吧' />
        </View>
      ))}
      <Heading level={3}>{leaving.title}</Heading>
      <Paragraph>{process.env.TARO_ENV === 'h5' ? leaving.onWeb : leaving.inWeChat}</Paragraph>
    </Card>
  )
}
