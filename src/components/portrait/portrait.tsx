import { Text, View } from '@tarojs/components'
import { aria } from '../element/aria'
import { backgroundOf } from '../element/background'
import styles from './portrait.module.scss'

interface PortraitProps {
  readonly name: string
  /** Where a photo they gave is to be had; null: the first character of their name stands alone. */
  readonly address: string | null
}

/** Somebody's photo over the first character of their name, which stays where none is there or none loads. */
export function Portrait({ name, address }: PortraitProps) {
  return (
    <View className={styles.round}>
      <Text className={styles.initial} {...aria({ hidden: true })}>
        {[...name][0] ?? ''}
      </Text>
      {address === null ? null : (
        <View
          id='portrait'
          className={styles.photo}
          style={backgroundOf(address)}
          {...aria({ role: 'img', label: `${name}的照片` })}
        />
      )}
    </View>
  )
}
