/**
 * Ways to break a paragraph up to a breakpoint: the active nodes of Knuth and Plass (1981, page 1137), side by side
 * in typed arrays.
 */

/** One way each, in the order of their breakpoints. */
export interface Nodes {
  count: number
  /** Number of the breakpoint that its last line ends at. */
  at: Int32Array
  /** Lines so far. */
  lines: Int32Array
  fitness: Uint8Array
  /** Hyphenated lines below each other at its end: 0, 1, or 2 for more. */
  ladder: Uint8Array
  demerits: Float64Array
  /** The node it goes on from; -1 for the start. */
  previous: Int32Array
}

/** A node as values. */
export interface Node {
  at: number
  lines: number
  fitness: number
  ladder: number
  demerits: number
  previous: number
}

/** Room for so many to begin with. */
export function newNodes(capacity: number): Nodes {
  return {
    count: 0,
    at: new Int32Array(capacity),
    lines: new Int32Array(capacity),
    fitness: new Uint8Array(capacity),
    ladder: new Uint8Array(capacity),
    demerits: new Float64Array(capacity),
    previous: new Int32Array(capacity),
  }
}

/** Adds a node behind all others. */
export function addNode(nodes: Nodes, node: Node): void {
  if (nodes.count === nodes.at.length) grow(nodes)
  const number = nodes.count++
  nodes.at[number] = node.at
  nodes.lines[number] = node.lines
  nodes.fitness[number] = node.fitness
  nodes.ladder[number] = node.ladder
  nodes.demerits[number] = node.demerits
  nodes.previous[number] = node.previous
}

function grow(nodes: Nodes): void {
  const wider = newNodes(nodes.at.length * 2)
  wider.at.set(nodes.at)
  wider.lines.set(nodes.lines)
  wider.fitness.set(nodes.fitness)
  wider.ladder.set(nodes.ladder)
  wider.demerits.set(nodes.demerits)
  wider.previous.set(nodes.previous)
  Object.assign(nodes, wider, { count: nodes.count })
}
