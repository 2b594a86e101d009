/**
 * The thirty-one provincial units of the mainland, with codes, names, regions and places on three schematic grids.
 *
 * THE ORDER MUST NEVER CHANGE. It is the order of the GB/T 2260 codes, and the place of a unit in this list is the
 * address of its random draws: moving, inserting or dropping one row would change every published run.
 *
 * Codes: ISO 3166-2:CN and GB/T 2260. English names as Khanal, Zhang & Taeihagh (2024) print them in Table 2. The four
 * regions are those of the National Bureau of Statistics, the seven are the customary geographic ones. Longitude and
 * latitude are rough centres in degrees, good enough to order units and to draw arrows, not to measure distances.
 *
 * Grids: `tile` is the contributed grid `china_prov_grid2` (jw2531) and `tileWide` the grid `china_prov_grid1`
 * (weiyunna), both published in the R package geofacet (Ryan Hafen, MIT licence) and keyed here by our own codes, since
 * theirs are not unique; `tileCompact` is our own design, which keeps 59 of the 68 land borders as touching tiles
 * (`tile` keeps 57, `tileWide` 41).
 *
 * Left out: boundary polygons, because the grids need none and some boundaries are disputed, and Hong Kong, Macao and
 * Taiwan, because the article has no data on them. Tibet is listed; the article's Table 2 omits it.
 */
export type ProvinceId =
  | "BJ" | "TJ" | "HE" | "SX" | "NM" | "LN" | "JL" | "HL" | "SH" | "JS" | "ZJ"
  | "AH" | "FJ" | "JX" | "SD" | "HA" | "HB" | "HN" | "GD" | "GX" | "HI" | "CQ"
  | "SC" | "GZ" | "YN" | "XZ" | "SN" | "GS" | "QH" | "NX" | "XJ";

/** What kind of unit it is in the constitution. */
export type ProvinceType = "province" | "municipality" | "autonomous region";

/** The four statistical regions of the National Bureau of Statistics. */
export type NbsRegion = "East" | "Central" | "West" | "Northeast";

/** A name in both languages. */
export interface Bilingual { readonly en: string; readonly zh: string }

/** A place on a schematic grid, counted from 1 at the top left. */
export interface Tile { readonly row: number; readonly col: number }

export interface Province {
  /** Two letters, the second half of the ISO code: `GD`. */
  readonly id: ProvinceId;
  /** ISO 3166-2 code: `CN-GD`. */
  readonly iso: `CN-${ProvinceId}`;
  /** GB/T 2260 code: `440000`. */
  readonly gb: string;
  /** English name as the article prints it. */
  readonly en: string;
  /** Full Chinese name. */
  readonly zh: string;
  /** Everyday Chinese name, without the word for province. */
  readonly zhShort: string;
  readonly type: ProvinceType;
  readonly nbsRegion: NbsRegion;
  /** One of the seven customary geographic regions. */
  readonly region: Bilingual;
  readonly capital: Bilingual;
  /** Rough centre, degrees east. */
  readonly lon: number;
  /** Rough centre, degrees north. */
  readonly lat: number;
  /** Default grid, nine rows by seven columns. */
  readonly tile: Tile;
  /** Our own denser grid, eight rows by seven columns. */
  readonly tileCompact: Tile;
  /** A roomier grid, eleven rows by ten columns. */
  readonly tileWide: Tile;
  /** Whether the article's Table 2 has a row for it. */
  readonly inTable2: boolean;
}

export const provinces: readonly Province[] = [
  { id: "BJ", iso: "CN-BJ", gb: "110000", en: "Beijing",        zh: "北京市",           zhShort: "北京",   type: "municipality",      nbsRegion: "East",      region: { en: "North China", zh: "华北" },     capital: { en: "Beijing", zh: "北京" },        lon: 116.42,  lat: 40.19,  tile: { row: 3, col: 6 }, tileCompact: { row: 3, col: 6 }, tileWide: { row: 3, col: 8 },  inTable2: true },
  { id: "TJ", iso: "CN-TJ", gb: "120000", en: "Tianjin",        zh: "天津市",           zhShort: "天津",   type: "municipality",      nbsRegion: "East",      region: { en: "North China", zh: "华北" },     capital: { en: "Tianjin", zh: "天津" },        lon: 117.347, lat: 39.288, tile: { row: 4, col: 6 }, tileCompact: { row: 4, col: 6 }, tileWide: { row: 4, col: 8 },  inTable2: true },
  { id: "HE", iso: "CN-HE", gb: "130000", en: "Hebei",          zh: "河北省",           zhShort: "河北",   type: "province",          nbsRegion: "East",      region: { en: "North China", zh: "华北" },     capital: { en: "Shijiazhuang", zh: "石家庄" }, lon: 114.502, lat: 38.045, tile: { row: 4, col: 5 }, tileCompact: { row: 3, col: 5 }, tileWide: { row: 4, col: 7 },  inTable2: true },
  { id: "SX", iso: "CN-SX", gb: "140000", en: "Shanxi",         zh: "山西省",           zhShort: "山西",   type: "province",          nbsRegion: "Central",   region: { en: "North China", zh: "华北" },     capital: { en: "Taiyuan", zh: "太原" },        lon: 112.305, lat: 37.619, tile: { row: 4, col: 4 }, tileCompact: { row: 3, col: 4 }, tileWide: { row: 5, col: 6 },  inTable2: true },
  { id: "NM", iso: "CN-NM", gb: "150000", en: "Inner Mongolia", zh: "内蒙古自治区",     zhShort: "内蒙古", type: "autonomous region", nbsRegion: "West",      region: { en: "North China", zh: "华北" },     capital: { en: "Hohhot", zh: "呼和浩特" },     lon: 114.077, lat: 44.331, tile: { row: 2, col: 6 }, tileCompact: { row: 2, col: 5 }, tileWide: { row: 2, col: 7 },  inTable2: true },
  { id: "LN", iso: "CN-LN", gb: "210000", en: "Liaoning",       zh: "辽宁省",           zhShort: "辽宁",   type: "province",          nbsRegion: "Northeast", region: { en: "Northeast China", zh: "东北" }, capital: { en: "Shenyang", zh: "沈阳" },       lon: 122.605, lat: 41.3,   tile: { row: 3, col: 7 }, tileCompact: { row: 3, col: 7 }, tileWide: { row: 3, col: 9 },  inTable2: true },
  { id: "JL", iso: "CN-JL", gb: "220000", en: "Jilin",          zh: "吉林省",           zhShort: "吉林",   type: "province",          nbsRegion: "Northeast", region: { en: "Northeast China", zh: "东北" }, capital: { en: "Changchun", zh: "长春" },      lon: 126.171, lat: 43.704, tile: { row: 2, col: 7 }, tileCompact: { row: 2, col: 7 }, tileWide: { row: 2, col: 10 }, inTable2: true },
  { id: "HL", iso: "CN-HL", gb: "230000", en: "Heilongjiang",   zh: "黑龙江省",         zhShort: "黑龙江", type: "province",          nbsRegion: "Northeast", region: { en: "Northeast China", zh: "东北" }, capital: { en: "Harbin", zh: "哈尔滨" },       lon: 127.693, lat: 48.04,  tile: { row: 1, col: 7 }, tileCompact: { row: 1, col: 7 }, tileWide: { row: 1, col: 10 }, inTable2: true },
  { id: "SH", iso: "CN-SH", gb: "310000", en: "Shanghai",       zh: "上海市",           zhShort: "上海",   type: "municipality",      nbsRegion: "East",      region: { en: "East China", zh: "华东" },      capital: { en: "Shanghai", zh: "上海" },       lon: 121.439, lat: 31.073, tile: { row: 6, col: 7 }, tileCompact: { row: 5, col: 7 }, tileWide: { row: 6, col: 9 },  inTable2: true },
  { id: "JS", iso: "CN-JS", gb: "320000", en: "Jiangsu",        zh: "江苏省",           zhShort: "江苏",   type: "province",          nbsRegion: "East",      region: { en: "East China", zh: "华东" },      capital: { en: "Nanjing", zh: "南京" },        lon: 119.486, lat: 32.984, tile: { row: 6, col: 6 }, tileCompact: { row: 5, col: 6 }, tileWide: { row: 6, col: 8 },  inTable2: true },
  { id: "ZJ", iso: "CN-ZJ", gb: "330000", en: "Zhejiang",       zh: "浙江省",           zhShort: "浙江",   type: "province",          nbsRegion: "East",      region: { en: "East China", zh: "华东" },      capital: { en: "Hangzhou", zh: "杭州" },       lon: 120.11,  lat: 29.181, tile: { row: 7, col: 6 }, tileCompact: { row: 6, col: 6 }, tileWide: { row: 7, col: 8 },  inTable2: true },
  { id: "AH", iso: "CN-AH", gb: "340000", en: "Anhui",          zh: "安徽省",           zhShort: "安徽",   type: "province",          nbsRegion: "Central",   region: { en: "East China", zh: "华东" },      capital: { en: "Hefei", zh: "合肥" },          lon: 117.227, lat: 31.849, tile: { row: 6, col: 5 }, tileCompact: { row: 5, col: 5 }, tileWide: { row: 6, col: 7 },  inTable2: true },
  { id: "FJ", iso: "CN-FJ", gb: "350000", en: "Fujian",         zh: "福建省",           zhShort: "福建",   type: "province",          nbsRegion: "East",      region: { en: "East China", zh: "华东" },      capital: { en: "Fuzhou", zh: "福州" },         lon: 118.006, lat: 26.07,  tile: { row: 8, col: 6 }, tileCompact: { row: 7, col: 5 }, tileWide: { row: 8, col: 8 },  inTable2: true },
  { id: "JX", iso: "CN-JX", gb: "360000", en: "Jiangxi",        zh: "江西省",           zhShort: "江西",   type: "province",          nbsRegion: "Central",   region: { en: "East China", zh: "华东" },      capital: { en: "Nanchang", zh: "南昌" },       lon: 115.733, lat: 27.636, tile: { row: 7, col: 5 }, tileCompact: { row: 6, col: 5 }, tileWide: { row: 8, col: 7 },  inTable2: true },
  { id: "SD", iso: "CN-SD", gb: "370000", en: "Shandong",       zh: "山东省",           zhShort: "山东",   type: "province",          nbsRegion: "East",      region: { en: "East China", zh: "华东" },      capital: { en: "Jinan", zh: "济南" },          lon: 118.188, lat: 36.376, tile: { row: 5, col: 6 }, tileCompact: { row: 4, col: 5 }, tileWide: { row: 5, col: 8 },  inTable2: true },
  { id: "HA", iso: "CN-HA", gb: "410000", en: "Henan",          zh: "河南省",           zhShort: "河南",   type: "province",          nbsRegion: "Central",   region: { en: "Central China", zh: "华中" },   capital: { en: "Zhengzhou", zh: "郑州" },      lon: 113.62,  lat: 33.903, tile: { row: 5, col: 5 }, tileCompact: { row: 4, col: 4 }, tileWide: { row: 5, col: 7 },  inTable2: true },
  { id: "HB", iso: "CN-HB", gb: "420000", en: "Hubei",          zh: "湖北省",           zhShort: "湖北",   type: "province",          nbsRegion: "Central",   region: { en: "Central China", zh: "华中" },   capital: { en: "Wuhan", zh: "武汉" },          lon: 112.271, lat: 30.988, tile: { row: 6, col: 4 }, tileCompact: { row: 5, col: 4 }, tileWide: { row: 6, col: 6 },  inTable2: true },
  { id: "HN", iso: "CN-HN", gb: "430000", en: "Hunan",          zh: "湖南省",           zhShort: "湖南",   type: "province",          nbsRegion: "Central",   region: { en: "Central China", zh: "华中" },   capital: { en: "Changsha", zh: "长沙" },       lon: 111.712, lat: 27.629, tile: { row: 7, col: 4 }, tileCompact: { row: 6, col: 4 }, tileWide: { row: 7, col: 6 },  inTable2: true },
  { id: "GD", iso: "CN-GD", gb: "440000", en: "Guangdong",      zh: "广东省",           zhShort: "广东",   type: "province",          nbsRegion: "East",      region: { en: "South China", zh: "华南" },     capital: { en: "Guangzhou", zh: "广州" },      lon: 113.43,  lat: 23.335, tile: { row: 8, col: 5 }, tileCompact: { row: 7, col: 4 }, tileWide: { row: 9, col: 7 },  inTable2: true },
  { id: "GX", iso: "CN-GX", gb: "450000", en: "Guangxi",        zh: "广西壮族自治区",   zhShort: "广西",   type: "autonomous region", nbsRegion: "West",      region: { en: "South China", zh: "华南" },     capital: { en: "Nanning", zh: "南宁" },        lon: 108.794, lat: 23.833, tile: { row: 8, col: 4 }, tileCompact: { row: 7, col: 3 }, tileWide: { row: 9, col: 6 },  inTable2: true },
  { id: "HI", iso: "CN-HI", gb: "460000", en: "Hainan",         zh: "海南省",           zhShort: "海南",   type: "province",          nbsRegion: "East",      region: { en: "South China", zh: "华南" },     capital: { en: "Haikou", zh: "海口" },         lon: 109.755, lat: 19.19,  tile: { row: 9, col: 4 }, tileCompact: { row: 8, col: 4 }, tileWide: { row: 11, col: 7 }, inTable2: true },
  { id: "CQ", iso: "CN-CQ", gb: "500000", en: "Chongqing",      zh: "重庆市",           zhShort: "重庆",   type: "municipality",      nbsRegion: "West",      region: { en: "Southwest China", zh: "西南" }, capital: { en: "Chongqing", zh: "重庆" },      lon: 107.884, lat: 30.067, tile: { row: 6, col: 3 }, tileCompact: { row: 5, col: 3 }, tileWide: { row: 7, col: 5 },  inTable2: true },
  { id: "SC", iso: "CN-SC", gb: "510000", en: "Sichuan",        zh: "四川省",           zhShort: "四川",   type: "province",          nbsRegion: "West",      region: { en: "Southwest China", zh: "西南" }, capital: { en: "Chengdu", zh: "成都" },        lon: 102.693, lat: 30.675, tile: { row: 6, col: 2 }, tileCompact: { row: 5, col: 2 }, tileWide: { row: 7, col: 4 },  inTable2: true },
  { id: "GZ", iso: "CN-GZ", gb: "520000", en: "Guizhou",        zh: "贵州省",           zhShort: "贵州",   type: "province",          nbsRegion: "West",      region: { en: "Southwest China", zh: "西南" }, capital: { en: "Guiyang", zh: "贵阳" },        lon: 106.88,  lat: 26.826, tile: { row: 7, col: 3 }, tileCompact: { row: 6, col: 3 }, tileWide: { row: 8, col: 5 },  inTable2: true },
  { id: "YN", iso: "CN-YN", gb: "530000", en: "Yunnan",         zh: "云南省",           zhShort: "云南",   type: "province",          nbsRegion: "West",      region: { en: "Southwest China", zh: "西南" }, capital: { en: "Kunming", zh: "昆明" },        lon: 101.485, lat: 25.009, tile: { row: 7, col: 2 }, tileCompact: { row: 6, col: 2 }, tileWide: { row: 9, col: 4 },  inTable2: true },
  { id: "XZ", iso: "CN-XZ", gb: "540000", en: "Tibet",          zh: "西藏自治区",       zhShort: "西藏",   type: "autonomous region", nbsRegion: "West",      region: { en: "Southwest China", zh: "西南" }, capital: { en: "Lhasa", zh: "拉萨" },          lon: 88.388,  lat: 31.564, tile: { row: 5, col: 1 }, tileCompact: { row: 4, col: 1 }, tileWide: { row: 7, col: 2 },  inTable2: false },
  { id: "SN", iso: "CN-SN", gb: "610000", en: "Shaanxi",        zh: "陕西省",           zhShort: "陕西",   type: "province",          nbsRegion: "West",      region: { en: "Northwest China", zh: "西北" }, capital: { en: "Xi'an", zh: "西安" },          lon: 108.887, lat: 35.264, tile: { row: 5, col: 4 }, tileCompact: { row: 4, col: 3 }, tileWide: { row: 6, col: 5 },  inTable2: true },
  { id: "GS", iso: "CN-GS", gb: "620000", en: "Gansu",          zh: "甘肃省",           zhShort: "甘肃",   type: "province",          nbsRegion: "West",      region: { en: "Northwest China", zh: "西北" }, capital: { en: "Lanzhou", zh: "兰州" },        lon: 103.824, lat: 36.058, tile: { row: 4, col: 2 }, tileCompact: { row: 3, col: 2 }, tileWide: { row: 5, col: 4 },  inTable2: true },
  { id: "QH", iso: "CN-QH", gb: "630000", en: "Qinghai",        zh: "青海省",           zhShort: "青海",   type: "province",          nbsRegion: "West",      region: { en: "Northwest China", zh: "西北" }, capital: { en: "Xining", zh: "西宁" },         lon: 96.044,  lat: 35.726, tile: { row: 5, col: 2 }, tileCompact: { row: 4, col: 2 }, tileWide: { row: 4, col: 2 },  inTable2: true },
  { id: "NX", iso: "CN-NX", gb: "640000", en: "Ningxia",        zh: "宁夏回族自治区",   zhShort: "宁夏",   type: "autonomous region", nbsRegion: "West",      region: { en: "Northwest China", zh: "西北" }, capital: { en: "Yinchuan", zh: "银川" },       lon: 106.17,  lat: 37.291, tile: { row: 5, col: 3 }, tileCompact: { row: 3, col: 3 }, tileWide: { row: 3, col: 5 },  inTable2: true },
  { id: "XJ", iso: "CN-XJ", gb: "650000", en: "Xinjiang",       zh: "新疆维吾尔自治区", zhShort: "新疆",   type: "autonomous region", nbsRegion: "West",      region: { en: "Northwest China", zh: "西北" }, capital: { en: "Ürümqi", zh: "乌鲁木齐" },     lon: 85.295,  lat: 41.372, tile: { row: 4, col: 1 }, tileCompact: { row: 3, col: 1 }, tileWide: { row: 2, col: 1 },  inTable2: true },
];
