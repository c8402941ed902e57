export { readMessages, saveMessages } from './organisation/messages'
export { addNode, closeNode, moveNode, renameNode, setAtNode } from './organisation/nodes'
export { listDoors, listTree, openPlace, openSite, readBuilt } from './organisation/read'
export { addSite, changeSite, setAtSite } from './organisation/sites'
