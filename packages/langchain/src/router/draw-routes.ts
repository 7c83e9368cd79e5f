import type { Runnable, RunnableConfig } from '@langchain/core/runnables'
import type { Graph } from '@langchain/core/runnables/graph'

interface Branch {
  name: string
  runnable: Runnable
}

/**
 * Replaces the edge after a router's node by its branches: a labelled conditional edge to each, and an edge from each
 * to the output. Mutates `graph`, the router's plain graph of input, router and output.
 */
export function drawRoutes(graph: Graph, branches: readonly Branch[], config?: RunnableConfig): Graph {
  const first = graph.firstNode()
  const output = graph.lastNode() ?? undefined
  const router = Object.values(graph.nodes).find((node) => node.id !== first?.id && node.id !== output?.id)
  if (router === undefined || output === undefined) return graph
  graph.edges = graph.edges.filter((edge) => edge.target !== output.id)
  for (const { name, runnable } of branches) {
    const inner = runnable.getGraph(config)
    inner.trimFirstNode()
    inner.trimLastNode()
    const [begin, end] = graph.extend(inner, name)
    const from = begin ?? graph.addNode(runnable, name)
    graph.addEdge(router, nodeOf(graph, from.id), name, true)
    graph.addEdge(nodeOf(graph, (end ?? from).id), output)
  }
  return graph
}

type GraphNode = Parameters<Graph['addEdge']>[0]

function nodeOf(graph: Graph, id: string): GraphNode {
  const node = graph.nodes[id]
  if (node === undefined) throw new RangeError(`no node ${id} in the graph`)
  return node
}
