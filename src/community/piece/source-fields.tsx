import { Text, View } from '@tarojs/components'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Field } from '../../components/field/field'
import { emptySource } from './form'
import styles from './piece.module.scss'
import type { FieldsProps } from './piece-fields'

const MOST = 12

/** What it rests on, each with its title, who put it out and where it is to be found. */
export function SourceFields({ form, change }: FieldsProps) {
  const put = (at: number, part: Partial<typeof emptySource>) =>
    change((so) => ({ sources: so.sources.map((one, index) => (index === at ? { ...one, ...part } : one)) }))
  return (
    <Card id='sources' title='来源'>
      <Text className={styles.note}>读过的才写。写清是谁发布的、叫什么、在哪里能看到；没有网址就空着。</Text>
      {form.sources.map((source, at) => (
        // Told apart by their places alone: two may read the same while they are written.
        <View key={at} className={styles.group}>
          <Field
            id={`source-title-${at}`}
            label={`来源 ${at + 1} 的名称`}
            value={source.title}
            most={120}
            onChange={(title) => put(at, { title })}
          />
          <Field
            id={`source-publisher-${at}`}
            label={`来源 ${at + 1} 的发布单位`}
            value={source.publisher}
            most={60}
            onChange={(publisher) => put(at, { publisher })}
          />
          <Field
            id={`source-url-${at}`}
            label={`来源 ${at + 1} 的网址`}
            value={source.url}
            most={240}
            onChange={(url) => put(at, { url })}
          />
          {form.sources.length > 1 ? (
            <Button
              kind='quiet'
              id={`remove-source-${at}`}
              label={`去掉来源 ${at + 1}`}
              onPress={() => change((so) => ({ sources: so.sources.filter((_, index) => index !== at) }))}
            >
              去掉这一条
            </Button>
          ) : null}
        </View>
      ))}
      {form.sources.length < MOST ? (
        <Button
          kind='secondary'
          id='add-source'
          onPress={() => change((so) => ({ sources: [...so.sources, emptySource] }))}
        >
          再加一条来源
        </Button>
      ) : null}
    </Card>
  )
}
