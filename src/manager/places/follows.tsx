import { Text, View } from '@tarojs/components'
import { Heading } from '../../components/element/region'
import styles from './places.module.scss'

/** What follows from a change, said before it is made. */
export function Follows({ lines }: { readonly lines: readonly string[] }) {
  return (
    <View id='follows' className={styles.list}>
      <Heading level={3}>这样做以后</Heading>
      {lines.map((line) => (
        <Text key={line} className={styles.note}>{`· ${line}`}</Text>
      ))}
    </View>
  )
}
