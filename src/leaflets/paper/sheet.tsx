import { Text, View } from '@tarojs/components'
import { aria } from '../../components/element/aria'
import { Heading } from '../../components/element/region'
import styles from '../leaflets.module.scss'
import { codePicture } from './code'
import type { SheetWords } from './sheet-words'

interface SheetProps {
  readonly words: SheetWords
  readonly address: string | null
}

/** The paper as it will be: on the screen in the size of the phone's type, in print as large as A4 takes. */
export function Sheet({ words: { heading, lines, calls, site, foot }, address }: SheetProps) {
  return (
    <View id='sheet' className={styles.sheet}>
      <Heading level={1} className={styles.title}>
        {heading}
      </Heading>
      <View className={styles.lines} {...aria({ role: 'list' })}>
        {lines.map((text) => (
          <View key={text} className={styles.line} {...aria({ role: 'listitem' })}>
            {text}
          </View>
        ))}
      </View>
      <View className={styles.below}>
        <View id='sheet-calls' className={styles.calls}>
          {calls.map(({ number, name, hours }) => (
            <View key={number} className={styles.call}>
              <Text className={styles.number}>{number}</Text>
              <Text className={styles.name}>{name}</Text>
              <Text className={styles.hours}>{hours}</Text>
            </View>
          ))}
        </View>
        <View className={styles.place}>
          {site ? (
            <View id='sheet-site' className={styles.call}>
              <Text className={styles.name}>{site.name}</Text>
              {site.facts.map((fact) => (
                <Text key={fact} className={styles.fact}>
                  {fact}
                </Text>
              ))}
            </View>
          ) : null}
          {address === null ? null : (
            <>
              <View
                id='sheet-code'
                className={styles.code}
                style={{ backgroundImage: codePicture(address) }}
                {...aria({ role: 'img', label: '这个站点的二维码' })}
              />
              <Text className={styles.hours}>扫一扫，看看这里有什么</Text>
            </>
          )}
        </View>
      </View>
      <View className={styles.foot}>
        {foot.map((text) => (
          <Text key={text}>{text}</Text>
        ))}
      </View>
    </View>
  )
}
