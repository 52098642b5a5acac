type Color = GoogleAppsScript.Sheets.Schema.Color;

export const rgb = (hex: string): Color => {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return { red, green, blue } as Color;
};
