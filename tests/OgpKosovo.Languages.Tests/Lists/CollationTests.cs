namespace OgpKosovo.Languages.Tests.Lists;

public class CollationTests
{
    // Case 12 of the cases from the field, and the lists of the research on the two alphabets.
    [Theory]
    [InlineData("sq", "cigare Çelës dorë dhomë zog")]
    [InlineData("sq", "cak çaj dora dhomë elb enë ëndërr gota gur gjak")]
    [InlineData("sq", "rosë rrugë sot shkollë")]
    [InlineData("sq", "xixë xhami zana zero zhurmë")]
    [InlineData("sq", "lule llaç nuse njeri tokë thikë")]
    [InlineData("sr", "cvet čaj ćup dan džep đak")]
    [InlineData("sr", "Cetinje Čačak Ćuprija Dečani Džep Đakovica Lipljan Lom Ljubljana")]
    [InlineData("sr", "Niš Novi Njegoš")]
    [InlineData("sr-cyrl", "Андрић Дечани Ђаковица Живот Иван Јован Лом Љубљана Нови Његош Тутин Ћуприја Уб Цетиње Чачак Џеп Шид")]
    [InlineData("en", "apple Banana cherry")]
    public void Words_stand_in_the_order_of_the_alphabet(string language, string words)
    {
        var expected = words.Split(' ');
        var sorted = expected.Reverse().ToList();
        sorted.Sort(new Collation(Get(language)));
        Assert.Equal(expected, sorted);
    }

    [Theory]
    [InlineData("sq", "A B C Ç D Dh E Ë F G Gj H I J K L Ll M N Nj O P Q R Rr S Sh T Th U V X Xh Y Z Zh")]
    [InlineData("sr", "A B C Č Ć D Dž Đ E F G H I J K L Lj M N Nj O P R S Š T U V Z Ž")]
    [InlineData("sr-cyrl", "А Б В Г Д Ђ Е Ж З И Ј К Л Љ М Н Њ О П Р С Т Ћ У Ф Х Ц Ч Џ Ш")]
    public void Every_letter_of_the_alphabet_is_a_heading_in_the_right_place(string language, string alphabet)
    {
        var collation = new Collation(Get(language));
        var letters = alphabet.Split(' ');
        var words = letters.Select(letter => letter + "a").Reverse().ToList();
        words.Sort(collation);
        Assert.Equal(letters, words.Select(collation.Heading));
        Assert.Equal(letters, words.Select(word => collation.Heading(word.ToLowerInvariant())));
        Assert.Equal(letters, words.Select(word => collation.Heading(word.ToUpperInvariant())));
    }

    [Theory]
    [InlineData("sq", "dhomë", "Dh")]
    [InlineData("sq", "Gjuha", "Gj")]
    [InlineData("sq", "Çështje", "Ç")]
    [InlineData("sq", "šumë", "S")]
    [InlineData("sq", "Đorđević", "Đ")]
    [InlineData("sr", "Njujork", "Nj")]
    [InlineData("sr", "ëndërr", "E")]
    [InlineData("sr", "dan", "D")]
    [InlineData("sr", "shkolla", "S")]
    [InlineData("sr-cyrl", "OGP", "O")]
    [InlineData("sr-cyrl", "Njujork", "N")]
    [InlineData("en", "Ždanov", "Z")]
    [InlineData("en", "shop", "S")]
    [InlineData("tr", "istanbul", "İ")]
    [InlineData("tr", "ırmak", "I")]
    [InlineData("tr", "şehir", "Ş")]
    [InlineData("sr", "„Zakon“ o jeziku", "Z")]
    [InlineData("sq", "(ri) shërbimi", "R")]
    [InlineData("en", "2024 plan", "#")]
    [InlineData("en", "", "#")]
    [InlineData("en", "—", "#")]
    public void A_heading_is_the_letter_that_readers_look_under(string language, string text, string heading) =>
        Assert.Equal(heading, new Collation(Get(language)).Heading(text));

    [Fact]
    public void Marks_before_the_first_letter_do_not_tear_a_heading_apart()
    {
        var words = new List<string> { "„Zakon“", "Vlada", "(Član)", "Zastava", "2024", "Ustav" };
        words.Sort(new Collation(Language.SerbianLatin));
        Assert.Equal(["2024", "(Član)", "Ustav", "Vlada", "„Zakon“", "Zastava"], words);
    }

    [Fact]
    public void Case_is_not_seen_but_the_order_is_always_the_same()
    {
        var collation = new Collation(Language.English);
        Assert.True(collation.Compare("ban", "Bank") < 0);
        Assert.True(collation.Compare("Bank", "ban") > 0);
        Assert.True(collation.Compare("Ban", "ban") < 0);
        Assert.True(collation.Compare("ban", "Ban") > 0);
        Assert.Equal(0, collation.Compare("ban", "ban"));
        Assert.True(collation.Compare(null, "a") < 0);
        Assert.Equal(0, collation.Compare(null, null));
    }

    [Fact]
    public void One_collation_serves_many_threads()
    {
        var collation = new Collation(Language.Albanian);
        string[] expected = ["cigare", "Çelës", "dorë", "dhomë", "zog"];
        Parallel.For(0, 500, _ =>
        {
            var words = expected.Reverse().ToList();
            words.Sort(collation);
            Assert.Equal(expected, words);
        });
    }

    private static Language Get(string code) => code switch
    {
        "sq" => Language.Albanian,
        "sr" => Language.SerbianLatin,
        "sr-cyrl" => Language.SerbianCyrillic,
        "en" => Language.English,
        _ => Language.Create("tr", "tr", "tr-TR", "Türkçe"),
    };
}
