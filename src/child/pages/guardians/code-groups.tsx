import { Text, View } from '@tarojs/components'
import { aria } from '../../../components/element/aria'
import styles from './code-groups.module.scss'
import { groupsOf, spelled } from './groups'

/** A code large enough to be read off a phone that somebody else holds, four at a time; a screen reader spells it. */
export function CodeGroups({ code }: { readonly code: string }) {
  return (
    <View id='invitation-code' className={styles.code} {...aria({ role: 'img', label: spelled(code) })}>
      {groupsOf(code).map((group, at) => (
        <Text key={`${at} ${group}`} className={styles.group}>
          {group}
        </Text>
      ))}
    </View>
  )
}
