import { readFileSync } from 'node:fs';

type Arc = [number, number][];
type Topology = {
  arcs: Arc[];
  transform: { scale: [number, number]; translate: [number, number] };
  objects: Record<string, { geometries: Geometry[] }>;
};
type Geometry = { type: 'Polygon' | 'MultiPolygon'; arcs: number[][] | number[][][] };

const WIDTH = 600;

function decode(topology: Topology): Arc[] {
  const { scale, translate } = topology.transform;
  return topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** How often each arc is used: once on the outline of the country, twice between two counties. */
function countUses(topology: Topology): Map<number, number> {
  const uses = new Map<number, number>();
  const rings = (geometry: Geometry) =>
    geometry.type === 'Polygon' ? (geometry.arcs as number[][]) : (geometry.arcs as number[][][]).flat();
  for (const object of Object.values(topology.objects)) {
    for (const geometry of object.geometries) {
      for (const index of rings(geometry).flat()) {
        const arc = index < 0 ? ~index : index;
        uses.set(arc, (uses.get(arc) ?? 0) + 1);
      }
    }
  }
  return uses;
}

const key = ([x, y]: [number, number]) => `${x.toFixed(4)},${y.toFixed(4)}`;

/** Joins the outline's arcs end to end, so that the country can be filled. */
function joinRings(arcs: Arc[]): Arc[] {
  const left = new Set(arcs);
  const rings: Arc[] = [];
  for (const start of arcs) {
    if (!left.delete(start)) continue;
    const ring = [...start];
    for (let grew = true; grew;) {
      grew = false;
      const end = key(ring[ring.length - 1]!);
      for (const arc of left) {
        const forwards = key(arc[0]!) === end;
        if (!forwards && key(arc[arc.length - 1]!) !== end) continue;
        ring.push(...(forwards ? arc : [...arc].reverse()).slice(1));
        left.delete(arc);
        grew = true;
        break;
      }
    }
    rings.push(ring);
  }
  return rings;
}

/** County boundaries as two SVG paths in a box of 600 units' width. © OpenStreetMap contributors, ODbL. */
export function countyLines(file: string): { inner: string; outer: string } {
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  const arcs = decode(topology);
  const all = arcs.flat();
  const west = Math.min(...all.map((p) => p[0]));
  const east = Math.max(...all.map((p) => p[0]));
  const north = Math.max(...all.map((p) => p[1]));
  const scale = WIDTH / (east - west);
  const line = (arc: Arc) =>
    arc
      .map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${Math.round((x - west) * scale)},${Math.round((north - y) * scale)}`)
      .join('');
  const uses = countUses(topology);
  const inner = arcs.filter((_, i) => uses.get(i) === 2).map(line);
  const outer = joinRings(arcs.filter((_, i) => uses.get(i) === 1)).map((ring) => `${line(ring)}Z`);
  return { inner: inner.join(''), outer: outer.join('') };
}
