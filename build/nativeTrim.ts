/** Stands in for core-js's "instance/trim": the method the value has anyway. */
export default function trimOf(text: string): () => string {
  return text.trim;
}
