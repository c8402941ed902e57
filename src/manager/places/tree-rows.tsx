import { View } from '@tarojs/components'
import { useState } from 'react'
import type { OutputOf } from '#core/contracts/operation'
import type { listTree } from '#core/contracts/organisation'
import { Badge } from '../../components/badge/badge'
import { Button } from '../../components/button/button'
import { Field } from '../../components/field/field'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { Notice } from '../../components/notice/notice'
import { type Column, DeskTable } from '../../counsellor/desk/table/desk-table'
import { openPage } from '../../navigation/door'
import styles from './places.module.scss'
import { treeOrder } from './tree-order'
import { kindNames } from './words'

type Node = OutputOf<typeof listTree>['nodes'][number]

/** Shown at first, and with each tap on what shows more. */
const AT_ONCE = 60
type Row = ReturnType<typeof treeOrder<Node>>[number]

const sitesText = ({ node }: Row) => (node.sites === 0 ? '还没有站点' : `${node.sites} 个站点`)
const standingOf = ({ node }: Row) => (node.closedOn === null ? null : <Badge tone='warm'>停用了</Badge>)
const wayTo =
  ({ node }: Row) =>
  () =>
    void openPage('/manager/pages/place/index', { id: node.id })

const columns: readonly Column<Row>[] = [
  { title: '名称', of: ({ node }) => node.name },
  { title: '哪一类', of: ({ node }) => kindNames[node.kind] },
  { title: '站点', as: 'word', of: sitesText },
  { title: '现在', as: 'word', of: (row) => standingOf(row) ?? '在用' },
]

const indents = [undefined, styles.under1, styles.under2, styles.under3]

/** The places as they stand under one another, parts of a list; with a word, those whose names have it. */
export function TreeRows({ nodes }: { readonly nodes: readonly Node[] }) {
  const [word, setWord] = useState('')
  const [shown, setShown] = useState(AT_ONCE)
  const looked = word.trim()
  const rows = treeOrder(nodes).filter(({ node }) => node.name.includes(looked))
  return (
    <>
      {nodes.length > 10 ? <Field id='find-place' label='按名称找' value={word} most={60} onChange={setWord} /> : null}
      {rows.length === 0 ? (
        <Notice kind='empty' id='none-called-so'>
          没有名称里带这几个字的地方。
        </Notice>
      ) : null}
      <DeskTable
        title='现在的地方'
        columns={columns}
        rows={rows.slice(0, shown)}
        idOf={({ node }) => `place-${node.id}`}
        depthOf={({ depth }) => (looked === '' ? Math.min(depth, 6) : 0)}
        opens={wayTo}
      >
        <ListGroup title='现在的地方'>
          {rows.slice(0, shown).map((row) => (
            <View key={row.node.id} className={looked === '' ? indents[Math.min(row.depth, 3)] : undefined}>
              <ListRow
                id={`place-${row.node.id}`}
                title={row.node.name}
                badge={standingOf(row)}
                note={`${kindNames[row.node.kind]} · ${sitesText(row)}`}
                onPress={wayTo(row)}
              />
            </View>
          ))}
        </ListGroup>
      </DeskTable>
      {rows.length > shown ? (
        <Button kind='secondary' id='more-places' onPress={() => setShown(shown + AT_ONCE)}>
          {`再看 ${Math.min(AT_ONCE, rows.length - shown)} 个`}
        </Button>
      ) : null}
    </>
  )
}
